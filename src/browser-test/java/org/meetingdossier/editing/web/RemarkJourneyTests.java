package org.meetingdossier.editing.web;

import java.util.EnumSet;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
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
import org.meetingdossier.dossier.level.Author;
import org.meetingdossier.platform.AccessiblePage;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A colleague remarks on words, the author finds it on the desk and beside the field and
 * resolves it, and it is in nobody's way any more; with and without script.
 */
@BrowserTest
class RemarkJourneyTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Dossiers dossiers;

	private final String slug = "opmerking-" + UUID.randomUUID();

	@ParameterizedTest(name = "with script: {0}")
	@ValueSource(booleans = { true, false })
	void aRemarkComesToTheAuthorAndIsResolved(boolean script, Reader reader) {
		String author = dossier();
		Page colleague = signedIn(reader, script, person(Role.EDITOR));
		colleague.navigate("/edit/" + this.slug + "/meeting");
		if (script) {
			colleague.locator("#introduction").evaluate("(text) => text.setSelectionRange(0, 13)");
		}
		colleague.click(".remark-new[data-field=introduction] summary");
		if (!script) {
			colleague.fill("#passage-introduction", "Nederland zet");
		}
		PlaywrightAssertions.assertThat(colleague.locator("#passage-introduction")).hasValue("Nederland zet");
		colleague.fill("#remark-introduction", "Kan dit korter?");
		colleague.click(".remark-new[data-field=introduction] button");
		colleague.locator(".remark").waitFor();
		assertThat(colleague.locator(".remark blockquote").innerText()).isEqualTo("Nederland zet");
		assertThat(colleague.locator(".draft-notice").count()).as("nothing is left to be kept").isZero();

		Page editor = signedIn(reader, script, author);
		editor.navigate("/edit/" + this.slug + "/publish");
		assertThat(editor.locator(".obstacles").innerText()).contains("‘Kan dit korter?’ is nog niet afgehandeld");
		editor.navigate("/desk");
		editor.click("[aria-labelledby=desk-remarks] a");
		assertThat(editor.locator(".remark").innerText()).contains("Kan dit korter?");
		if (script) {
			AccessiblePage.assertThatEverybodyCanUse(editor);
		}
		editor.navigate("/edit/" + this.slug + "/meeting");
		if (script) {
			AccessiblePage.assertThatEverybodyCanUse(editor);
		}
		editor.click("button[name=resolve]");
		editor.locator("[role=status]:has-text('afgehandeld')").waitFor();
		assertThat(editor.locator(".remark").count()).isZero();
		editor.navigate("/edit/" + this.slug + "/publish");
		assertThat(editor.locator(".obstacles").innerText()).doesNotContain("Kan dit korter?");
	}

	@ParameterizedTest(name = "at {0} px")
	@ValueSource(ints = { 360, 1280 })
	void everybodyCanUseThePageOfRemarks(int width, Reader reader) {
		dossier();
		Page page = reader.open("/sign-in", width, ColorScheme.DARK);
		signIn(page, person(Role.CLERK));
		page.navigate("/remarks/" + this.slug);
		page.click("main section details:not(.remark-text) summary");
		page.fill("main section textarea[name=words]", "Klopt dit?");
		page.click("main section form button");
		page.locator(".remark").waitFor();
		AccessiblePage.assertThatEverybodyCanUse(page);
	}

	/** A dossier; gives its author. */
	private String dossier() {
		String author = person(Role.EDITOR);
		this.dossiers.create(DossierBuilder.aDossier()
			.at(this.slug)
			.titled("Raad " + this.slug)
			.introducedBy("Nederland zet zich in voor vrede.")
			.build(), new Author(author, Level.CONFIDENTIAL), "Nieuw");
		return author;
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

	private String person(Role role) {
		String username = "els-" + UUID.randomUUID();
		PersonDetails details = new PersonDetails("Els", EnumSet.of(role), Level.DELEGATION);
		this.passwords.change(this.people.add(username, details).id(), PASSWORD);
		return username;
	}

}
