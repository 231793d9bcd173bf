package org.meetingdossier.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What everybody can use: no rule of WCAG 2.2 A and AA broken that a machine can see, and
 * nothing to scroll sideways for.
 */
public final class AccessiblePage {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	/**
	 * Of those, what other colours can break: our style sheets change nothing else with
	 * them.
	 */
	private static final List<String> RULES_OF_COLOURS = List.of("color-contrast", "link-in-text-block");

	/**
	 * None of the rules reads the text of style sheets, which else is fetched for each
	 * look.
	 */
	private static final Map<String, ?> PRELOAD = Map.of("assets", List.of("media"));

	private static final String AXE = script();

	/** The narrowest last: there a journey goes on. */
	private static final List<Integer> WIDTHS = List.of(1280, 768, 320);

	private static final int HEIGHT = 900;

	private AccessiblePage() {
	}

	/**
	 * The same on wide, middling and narrow screens, in light and in dark colours. The
	 * page is loaded once for all of them, which costs more than to look at it: no script
	 * of ours asks for the size of the screen or for its colours.
	 * @param page the page as it is shown now, and on a narrow screen afterwards
	 */
	public static void assertThatEverybodyCanUseOnEachScreen(Page page) {
		page.waitForLoadState();
		for (int width : WIDTHS) {
			page.setViewportSize(width, HEIGHT);
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			assertThat(violations(page, "rule", RULES_OF_COLOURS)).as("%s at %d px, dark", page.url(), width).isEmpty();
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
			assertThatEverybodyCanUse(page, "%s at %d px, light".formatted(page.url(), width));
		}
	}

	/**
	 * Fails with the rules that are broken and the elements that break them.
	 * @param page the page as it is shown now
	 */
	public static void assertThatEverybodyCanUse(Page page) {
		page.waitForLoadState();
		assertThatEverybodyCanUse(page, page.url());
	}

	private static void assertThatEverybodyCanUse(Page page, String shown) {
		assertThat(violations(page, "tag", RULES)).as(shown).isEmpty();
		assertThat(page.evaluate("document.documentElement.scrollWidth")).as("no horizontal scroll: " + shown)
			.isEqualTo(page.viewportSize().width);
	}

	/**
	 * Each rule that is broken, with the elements that break it. The builder that comes
	 * with axe sends its half a megabyte of script to the page twice for each look; here
	 * it is sent once for each page that is loaded.
	 */
	private static List<?> violations(Page page, String kind, List<String> rules) {
		if (page.evaluate("() => typeof axe").equals("undefined")) {
			page.evaluate("() => {" + AXE + "}");
		}
		return (List<?>) page.evaluate("""
				(options) => axe.run(document, options).then((found) =>
					found.violations.map((rule) => [rule.id, ...rule.nodes.map((node) => node.html)].join("\\n")))""",
				Map.of("resultTypes", List.of("violations"), "preload", PRELOAD, "runOnly",
						Map.of("type", kind, "values", rules)));
	}

	private static String script() {
		try {
			return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The script of axe cannot be read", ex);
		}
	}

}
