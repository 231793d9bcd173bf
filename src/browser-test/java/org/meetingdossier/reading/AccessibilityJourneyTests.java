package org.meetingdossier.reading;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.meetingdossier.platform.AccessiblePage;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@BrowserTest
class AccessibilityJourneyTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/meetings/ifmm-antalya-2025", "/meetings/ifmm-antalya-2025/topics/2",
			"/meetings/ifmm-antalya-2025/references", "/meetings/ifmm-antalya-2025/editions",
			"/meetings/ifmm-antalya-2025/editions/A", "/meetings/ifmm-antalya-2025/take-along",
			"/meetings/ifmm-antalya-2025/cards", "/themes", "/themes/oekraine", "/commitments",
			"/commitments?state=FULFILLED", "/documents/kst-28676-489", "/documents/kst-31125-134",
			"/documents/nonsense" })
	void everybodyCanReadItOnEachScreen(String address, Reader reader) {
		AccessiblePage.assertThatEverybodyCanUseOnEachScreen(reader.open(address));
	}

	@Test
	void whatIsBrokenIsSeen(Reader reader) {
		Page page = reader.open("/about");
		page.evaluate("() => document.querySelector('main').append(document.createElement('img'))");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> AccessiblePage.assertThatEverybodyCanUse(page))
			.withMessageContaining("image-alt");
	}

	@Test
	void whatCannotBeReadInDarkColoursIsSeen(Reader reader) {
		Page page = reader.open("/about");
		page.evaluate("""
				() => {
					const sheet = new CSSStyleSheet();
					sheet.replaceSync("@media (prefers-color-scheme: dark) { main p { color: #333 !important } }");
					document.adoptedStyleSheets = [sheet];
				}""");
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> AccessiblePage.assertThatEverybodyCanUseOnEachScreen(page))
			.withMessageContaining("color-contrast");
	}

}
