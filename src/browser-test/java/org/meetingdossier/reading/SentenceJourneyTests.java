package org.meetingdossier.reading;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.meetingdossier.platform.AccessiblePage;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Referring to a sentence of an agenda: by selecting its words, and without script by the
 * page of all sentences.
 */
@BrowserTest
class SentenceJourneyTests {

	private static final String AGENDA = "/meetings/ifmm-antalya-2025";

	@Test
	void offersTheAddressOfSelectedWords(Reader reader) {
		Page page = reader.open(AGENDA);
		assertThat(page.locator("#selected")).isHidden();
		page.locator("#introduction .prose p").first().evaluate("text => getSelection().selectAllChildren(text)");
		page.locator("#selected a").click();
		assertThat(page.locator("#fate")).containsText("Deze zin staat in editie A.");
		assertThat(page.locator("mark")).not().isEmpty();
	}

	@Test
	void leavesOutTheMarksOfFootnotes(Reader reader) {
		Page page = reader.open(AGENDA);
		page.locator("p:has(.note-mark)").first().evaluate("text => getSelection().selectAllChildren(text)");
		page.locator("#selected a").click();
		assertThat(page.locator("mark")).not().isEmpty();
	}

	@Test
	void readsTheEndOfALineAsASpace(Reader reader) {
		Page page = reader.open(AGENDA);
		page.locator("#introduction .prose p").first().evaluate("""
				text => {
					const space = text.firstChild.data.indexOf(" ");
					text.firstChild.splitText(space + 1);
					text.firstChild.data = text.firstChild.data.trim();
					text.insertBefore(document.createElement("br"), text.childNodes[1]);
					getSelection().selectAllChildren(text);
				}""");
		page.locator("#selected a").click();
		assertThat(page.locator("mark")).not().isEmpty();
	}

	@Test
	void offersNothingForWhatIsNoText(Reader reader) {
		Page page = reader.open(AGENDA);
		page.locator("h1").evaluate("text => getSelection().selectAllChildren(text)");
		assertThat(page.locator("#selected")).isHidden();
	}

	@ParameterizedTest
	@ValueSource(ints = { 360, 1280 })
	void canBeUsedByEverybodyOnEachScreen(int width, Reader reader) {
		Page page = reader.open(AGENDA, width, ColorScheme.LIGHT);
		page.locator("#topic-1 .prose p").first().evaluate("text => getSelection().selectAllChildren(text)");
		assertThat(page.locator("#selected")).isVisible();
		AccessiblePage.assertThatEverybodyCanUse(page);
		page.locator("#selected a").click();
		AccessiblePage.assertThatEverybodyCanUse(page);
		page.navigate(page.url().replaceFirst("/sentence\\?.*", "/sentences"));
		AccessiblePage.assertThatEverybodyCanUse(page);
	}

	@Test
	void needsNoScript(Reader reader) {
		Page page = reader.openWithoutScript(AGENDA + "/topics/3");
		page.locator(".sentence-link a").click();
		assertThat(page).hasURL(Pattern.compile(".*/editions/A/sentences#topic-3$"));
		String words = page.locator("#topic-3 .sentences a").first().innerText();
		page.locator("#topic-3 .sentences a").first().click();
		assertThat(page.locator("mark")).hasText(words);
	}

}
