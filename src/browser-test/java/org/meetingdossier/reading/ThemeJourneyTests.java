package org.meetingdossier.reading;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * From a topic through its theme to another meeting, and back, with and without script.
 */
@BrowserTest
class ThemeJourneyTests {

	private static final String TOPIC = "/meetings/ifmm-antalya-2025/topics/3";

	@Test
	void leadsFromATopicToLastTimeAndTheDifference(Reader reader) {
		follow(reader.open(TOPIC));
	}

	@Test
	void needsNoScript(Reader reader) {
		follow(reader.openWithoutScript(TOPIC));
	}

	private static void follow(Page page) {
		page.getByText("Vorige keer").click();
		assertThat(page).hasURL(Pattern.compile(".*/meetings/fmm-brussel-2025/topics/3$"));
		page.getByText("Volgende keer").click();
		assertThat(page).hasURL(Pattern.compile(".*" + TOPIC + "$"));
		page.locator(".topic-theme a").first().click();
		assertThat(page).hasURL(Pattern.compile(".*/themes/oekraine#at-ifmm-antalya-2025$"));
		assertThat(page.locator("#at-ifmm-antalya-2025 .theme-claim")).containsText("woord voor woord");
		page.locator("#from").selectOption("fmm-brussel-2025");
		page.locator("#to").selectOption("ifmm-antalya-2025");
		page.locator(".compare-choice button").click();
		assertThat(page.locator("section:has(#compare) .difference-text ins").first())
			.containsText("inzet is niet veranderd");
	}

}
