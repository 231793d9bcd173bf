package org.meetingdossier.platform;

import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What everybody can use: no rule of WCAG 2.2 A and AA broken that a machine can see, and
 * nothing to scroll sideways for.
 */
public final class AccessiblePage {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private AccessiblePage() {
	}

	/**
	 * Fails with the rules that are broken and the elements that break them.
	 * @param page the page as it is shown now
	 */
	public static void assertThatEverybodyCanUse(Page page) {
		page.waitForLoadState();
		assertThat(violations(page)).as(page.url()).extracting(Rule::getId, Rule::getNodes).isEmpty();
		assertThat(page.evaluate("document.documentElement.scrollWidth")).as("no horizontal scroll at " + page.url())
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
