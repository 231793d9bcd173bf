package org.meetingdossier.desk.web;

import java.util.EnumSet;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.level.Author;
import org.meetingdossier.platform.AccessiblePage;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clerk asks, the author finds it on the desk and in the form and answers, the clerk
 * closes it, and nothing is in the way any more; with and without script.
 */
@BrowserTest
class QuestionJourneyTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Dossiers dossiers;

	private final String slug = "vraag-" + UUID.randomUUID();

	@ParameterizedTest(name = "with script: {0}")
	@ValueSource(booleans = { true, false })
	void aQuestionComesToItsAuthorAndIsClosed(boolean script, Reader reader) {
		String author = person(Role.EDITOR);
		dossier(author);
		Page clerk = signedIn(reader, script, person(Role.CLERK));
		assertThat(clerk.url()).endsWith("/desk");
		clerk.click("[aria-labelledby=desk-open] .desk-list a:has-text('%s')".formatted(this.slug));
		clerk.check(".work-row input[value=ASK_AUTHOR]");
		clerk.fill(".work-row input[name=note]", "Welk stuk is bedoeld?");
		clerk.click(".work-row form.decide button[type=submit]");

		Page editor = signedIn(reader, script, author);
		editor.navigate("/edit/" + this.slug + "/publish");
		assertThat(editor.locator(".obstacles").innerText())
			.contains("een vraag van een griffier is nog niet gesloten");
		editor.navigate("/desk");
		editor.click("[aria-labelledby=desk-questions] a");
		assertThat(editor.locator(".question").innerText()).contains("Welk stuk is bedoeld?");
		if (script) {
			AccessiblePage.assertThatEverybodyCanUse(editor);
		}
		editor.fill(".answer textarea", "Nr. 99997 is van gisteren");
		editor.click(".answer button[type=submit]");
		editor.locator(".question-state:has-text('Beantwoord')").waitFor();
		assertThat(editor.locator(".question-state").innerText()).contains("Beantwoord");

		clerk.navigate("/desk");
		clerk.click("[aria-labelledby=desk-answered] a");
		assertThat(clerk.locator(".question").innerText()).contains("Nr. 99997 is van gisteren");
		if (script) {
			AccessiblePage.assertThatEverybodyCanUse(clerk);
		}
		clerk.click("form[action$=close] button");
		clerk.locator(".question-state:has-text('Gesloten')").waitFor();
		assertThat(clerk.locator(".question-state").innerText()).contains("Gesloten");

		editor.navigate("/edit/" + this.slug + "/publish");
		assertThat(editor.locator(".obstacles").innerText()).doesNotContain("vraag van een griffier");
		editor.fill("#reason", "Nagekeken");
		editor.click("button:has-text('Toch publiceren')");
		assertThat(editor.locator("[role=status]").first().innerText()).contains("Gepubliceerd");
	}

	@ParameterizedTest(name = "at {0} px")
	@ValueSource(ints = { 360, 1280 })
	void everybodyCanUseTheDesk(int width, Reader reader) {
		String author = person(Role.EDITOR, Role.CLERK, Role.ADMIN);
		dossier(author);
		Page page = reader.open("/sign-in", width, ColorScheme.DARK);
		signIn(page, author);
		AccessiblePage.assertThatEverybodyCanUse(page);
		page.navigate("/edit/" + this.slug + "/publish");
		AccessiblePage.assertThatEverybodyCanUse(page);
		page.navigate("/references?meeting=" + this.slug);
		AccessiblePage.assertThatEverybodyCanUse(page);
	}

	@Test
	void aClerkDecidesWithOneKey(Reader reader) {
		dossier(person(Role.EDITOR));
		Page clerk = signedIn(reader, true, person(Role.CLERK));
		clerk.navigate("/references?meeting=" + this.slug);
		clerk.locator(".work-row").first().focus();
		clerk.keyboard().press("?");
		assertThat(clerk.locator("#work-keys").isVisible()).isTrue();
		clerk.keyboard().press("c");
		clerk.waitForURL("**done=**");
		assertThat(clerk.locator("[role=status]").innerText()).contains("Bevestigd, met de hand");
	}

	private void dossier(String author) {
		Dossier dossier = DossierBuilder.aDossier()
			.at(this.slug)
			.titled("Raad " + this.slug)
			.introducedBy("Zie Kamerstuk 28676, nr. 99997.")
			.build();
		this.dossiers.create(dossier, new Author(author, Level.CONFIDENTIAL), "Nieuw");
	}

	private Page signedIn(Reader reader, boolean script, String username) {
		Page page = script ? reader.open("/sign-in") : reader.openWithoutScript("/sign-in");
		signIn(page, username);
		return page;
	}

	private static void signIn(Page page, String username) {
		page.fill("#username", username);
		page.fill("#password", PASSWORD);
		page.click("main button[type=submit]");
		page.waitForURL("**/desk");
	}

	private String person(Role role, Role... more) {
		String username = "els-" + UUID.randomUUID();
		PersonDetails details = new PersonDetails("Els", EnumSet.of(role, more), Level.DELEGATION);
		this.passwords.change(this.people.add(username, details).id(), PASSWORD);
		return username;
	}

}
