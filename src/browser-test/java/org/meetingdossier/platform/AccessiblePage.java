package org.meetingdossier.platform;

import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What everybody can use: no rule of WCAG 2.2 A and AA broken that a machine can see, and
 * nothing to scroll sideways for.
 */
public final class AccessiblePage {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

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
			for (ColorScheme colours : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
				page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
				assertThatEverybodyCanUse(page, "%s at %d px, %s".formatted(page.url(), width, colours));
			}
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
		assertThat(violations(page)).as(shown).extracting(Rule::getId, Rule::getNodes).isEmpty();
		assertThat(page.evaluate("document.documentElement.scrollWidth")).as("no horizontal scroll: " + shown)
			.isEqualTo(page.viewportSize().width);
	}

	/**
	 * In its legacy mode axe cannot see into frames, of which we have none, and opens no
	 * second page.
	 */
	private static List<Rule> violations(Page page) {
		AxeRunOptions options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		return new AxeBuilder(page).options(options).withTags(RULES).setLegacyMode(true).analyze().getViolations();
	}

}
