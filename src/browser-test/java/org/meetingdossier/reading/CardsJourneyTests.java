package org.meetingdossier.reading;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Turns the cards of a meeting on a phone.
 */
@BrowserTest
class CardsJourneyTests {

	private static final String CARDS = "/meetings/ifmm-antalya-2025/cards";

	@Test
	void turnsByKeys(Reader reader) {
		Page page = reader.open(CARDS + "#card-1", 360, ColorScheme.LIGHT);
		page.keyboard().press("ArrowRight");
		page.keyboard().press("ArrowRight");
		assertThat(page.locator("#card-3")).isFocused();
		assertThat(page.locator("#card-3 .card-line")).isInViewport();
		page.keyboard().press("ArrowLeft");
		assertThat(page.locator("#card-2")).isFocused();
	}

	@Test
	void turnsToTheFirstCardFromTheHeadOfThePage(Reader reader) {
		Page page = reader.open(CARDS, 360, ColorScheme.LIGHT);
		page.keyboard().press("ArrowRight");
		assertThat(page.locator("#card-1")).isFocused();
	}

	@Test
	void turnsByLinksWithoutScript(Reader reader) {
		Page page = reader.openWithoutScript(CARDS);
		page.locator("#card-1 .card-turn a[rel=next]").click();
		assertThat(page.locator("#card-2 h2")).isInViewport();
		page.locator("#card-2 .card-turn a[rel=prev]").click();
		assertThat(page.locator("#card-1 h2")).isInViewport();
	}

	@Test
	void marksWhatChangedSinceThisBrowserShowedIt(Reader reader) {
		Page page = reader.open(CARDS);
		assertThat(page.locator(".card-changed:visible")).hasCount(0);
		page.evaluate(
				"localStorage.setItem('dossier-cards-ifmm-antalya-2025', JSON.stringify({ ...JSON.parse(localStorage.getItem('dossier-cards-ifmm-antalya-2025')), 2: 'anders' }))");
		page.reload();
		assertThat(page.locator(".card-changed:visible")).hasCount(1);
		assertThat(page.locator("#card-2 .card-changed")).isVisible();
		assertThat(page.locator("#cards-changed")).hasText("Gewijzigd sinds u hier in deze browser keek, kaart: 2");
		page.reload();
		assertThat(page.locator("#cards-changed")).isHidden();
	}

	@Test
	void printsCardsAlone(Reader reader) {
		Page page = reader.open(CARDS);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator("#card-1 .card-line")).isVisible();
		assertThat(page.locator("#card-1 .card-foot")).isVisible();
		assertThat(page.locator("#card-1 .card-turn")).isHidden();
		assertThat(page.locator(".cards-head")).isHidden();
	}

}
