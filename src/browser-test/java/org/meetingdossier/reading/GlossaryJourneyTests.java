package org.meetingdossier.reading;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.platform.AccessiblePage;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;
import org.meetingdossier.reading.glossary.Abbreviation;
import org.meetingdossier.reading.glossary.Glossary;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * From an abbreviation in the text to what it stands for.
 */
@BrowserTest
class GlossaryJourneyTests {

	private static final String AGENDA = "/meetings/ifmm-antalya-2025";

	@Autowired
	private Glossary glossary;

	@BeforeEach
	void define() {
		this.glossary.define(new Abbreviation("NAVO", "Noord-Atlantische Verdragsorganisatie", ""),
				this.glossary.now("NAVO").orElse(null), "els");
	}

	@Test
	void needsNoScript(Reader reader) {
		Page page = reader.openWithoutScript(AGENDA);
		page.locator("a.abbreviation").first().click();
		assertThat(page).hasURL(Pattern.compile(".*#abbr-NAVO$"));
		assertThat(page.locator("#abbr-NAVO dd")).isInViewport();
	}

	@ParameterizedTest
	@ValueSource(ints = { 360, 1280 })
	void canBeReadByEverybodyOnEachScreen(int width, Reader reader) {
		Page page = reader.open(AGENDA, width, ColorScheme.DARK);
		page.locator("a.abbreviation").first().click();
		AccessiblePage.assertThatEverybodyCanUse(page);
		page.locator("#abbreviations .aside a").click();
		AccessiblePage.assertThatEverybodyCanUse(page);
	}

}
