package org.meetingdossier.intake.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.platform.AccessiblePage;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A letter is pasted, looked at beside what it proposes, and becomes a dossier.
 */
@BrowserTest
class IntakeJourneyTests {

	private static final String LETTER = """
			Datum 2 mei 2025

			# Geannoteerde agenda Raad Algemene Zaken 20 mei 2025

			Op 20 mei 2025 komt de Raad Algemene Zaken bijeen in Brussel.

			## Oekraïne

			De Raad bespreekt de steun.[^1]

			Het kabinet steunt Oekraïne. De minister zal uw Kamer uiterlijk 1 juni 2025 informeren.

			## Uitbreiding

			De Raad bespreekt de uitbreiding.

			[^1]: Kamerstuk 21 501-02, nr. 2778
			""";

	@Autowired
	private ImportHouse house;

	@ParameterizedTest(name = "at {0} px, {1}")
	@CsvSource({ "360, LIGHT", "360, DARK", "1280, LIGHT", "1280, DARK" })
	void everybodyCanUseIt(int width, ColorScheme colours, Reader reader) {
		Page page = signIn(reader.open("/sign-in?continue=/intake", width, colours));
		AccessiblePage.assertThatEverybodyCanUse(page);
		page.click("main form.form button[type=submit]");
		assertThat(page.locator("#form-errors").isVisible()).as("nothing was sent").isTrue();
		AccessiblePage.assertThatEverybodyCanUse(page);
		paste(page);
		AccessiblePage.assertThatEverybodyCanUse(page);
		page.fill("#fact-LAST_DAY", "2025-05-01");
		page.click("button[value=accept]");
		assertThat(page.locator("#form-errors").isVisible()).as("the last day before the first").isTrue();
		AccessiblePage.assertThatEverybodyCanUse(page);
	}

	@Test
	void needsNoScript(Reader reader) {
		Page page = signIn(reader.openWithoutScript("/sign-in?continue=/intake"));
		paste(page);
		page.fill("#fact-TITLE", "Raad Algemene Zaken zonder script");
		page.click("button[value=save]:not([tabindex])");
		assertThat(page.inputValue("#fact-TITLE")).isEqualTo("Raad Algemene Zaken zonder script");
		page.click("button[value=accept]");
		assertThat(page.url()).contains("/edit/");
		assertThat(page.locator("h1").innerText()).isEqualTo("Raad Algemene Zaken zonder script");
		assertThat(page.locator("main").innerText()).contains("Oekraïne", "Uitbreiding",
				"Het kabinet steunt Oekraïne.");
	}

	private Page signIn(Page page) {
		page.fill("#username", this.house.username(Level.DELEGATION));
		page.fill("#password", ImportHouse.PASSWORD);
		page.click("main button[type=submit]");
		assertThat(page.url()).endsWith("/intake");
		return page;
	}

	private static void paste(Page page) {
		page.fill("#text", LETTER);
		page.click("main form.form button[type=submit]");
		page.waitForSelector("#fact-TITLE");
	}

}
