package org.meetingdossier.account.web;

import java.net.URI;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.OneTimeLinks;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
class SignInJourneyTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private OneTimeLinks links;

	@Autowired
	private JdbcTemplate jdbc;

	private final String number = UUID.randomUUID().toString();

	@ParameterizedTest(name = "with JavaScript: {0}")
	@ValueSource(booleans = { true, false })
	void leadsFromAnEmptyHouseToPeopleWhoAreLetInAndShutOut(boolean script, Reader reader) {
		this.jdbc.update("update person set disabled = true");
		String link = "/set-up/" + this.links.forSetUp();

		Page admin = open(reader, link, script);
		field(admin, "Gebruikersnaam").fill("beheer-" + this.number);
		field(admin, "Naam").fill("Bea Beheer");
		field(admin, "Wachtwoord").fill(PASSWORD);
		click(admin, "Maak de beheerder");
		assertThat(admin.getByRole(AriaRole.STATUS)).containsText("De eerste beheerder is gemaakt");
		signIn(admin, "beheer-" + this.number, PASSWORD);
		admin.navigate("/account");
		assertThat(admin.locator("main")).containsText("Bea Beheer");

		Page late = open(reader, link, script);
		assertThat(late.locator("main")).containsText("Deze link werkt niet of niet meer");

		Page clerk = open(reader, add(admin, "griffier-" + this.number, "Griffier"), script);
		choosePassword(clerk);
		signIn(clerk, "griffier-" + this.number, PASSWORD);
		clerk.navigate("/account");
		assertThat(clerk.locator("main")).containsText("Griffier");
		assertThat(clerk.locator("main")).containsText("Openbaar");

		Page editor = open(reader, add(admin, "redacteur-" + this.number, "Redacteur"), script);
		choosePassword(editor);
		signIn(editor, "redacteur-" + this.number, PASSWORD);
		editor.navigate("/account");
		assertThat(editor.locator("main")).containsText("Delegatie");

		disable(admin, "redacteur-" + this.number);
		editor.reload();
		assertThat(editor).hasURL(Pattern.compile(".*/sign-in\\?continue=%2Faccount&after=time$"));
		assertThat(editor.getByRole(AriaRole.STATUS)).containsText("U bent niet meer ingelogd");
		signIn(editor, "redacteur-" + this.number, PASSWORD);
		assertThat(editor.locator("#form-errors")).containsText("horen niet bij elkaar");
		clerk.reload();
		assertThat(clerk.locator("h1")).hasText("Account");
		click(clerk, "Log uit");
		assertThat(clerk.getByRole(AriaRole.STATUS)).containsText("U bent uitgelogd");
	}

	@ParameterizedTest(name = "with JavaScript: {0}")
	@ValueSource(booleans = { true, false })
	void asksToWaitAfterFiveWrongTries(boolean script, Reader reader) {
		Page guesser = open(reader, "/sign-in", script);
		for (int attempt = 1; attempt <= 5; attempt++) {
			signIn(guesser, "iemand-" + this.number, "geraden-wachtwoord");
			assertThat(guesser.locator("#form-errors")).containsText("horen niet bij elkaar");
			assertThat(field(guesser, "Gebruikersnaam")).hasValue("iemand-" + this.number);
			assertThat(field(guesser, "Wachtwoord")).hasValue("");
		}
		Response sixth = guesser.waitForResponse((answer) -> answer.request().method().equals("POST"),
				() -> signIn(guesser, "iemand-" + this.number, "geraden-wachtwoord"));
		Assertions.assertThat(sixth.status()).isEqualTo(429);
		Assertions.assertThat(sixth.headerValue("Retry-After")).isEqualTo("900");
		assertThat(guesser.locator("#form-errors")).containsText("Wacht 15 minuten");
	}

	private static Page open(Reader reader, String address, boolean script) {
		return script ? reader.open(address) : reader.openWithoutScript(address);
	}

	/** Adds a person and returns the link with which they choose a password. */
	private static String add(Page admin, String username, String role) {
		admin.navigate("/admin/people");
		admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Persoon toevoegen")).click();
		field(admin, "Gebruikersnaam").fill(username);
		field(admin, "Naam").fill(username);
		field(admin, role).check();
		click(admin, "Voeg toe");
		assertThat(admin.getByRole(AriaRole.STATUS)).containsText("De persoon is toegevoegd");
		click(admin, "Maak een link");
		// The link starts with the address of the settings; the browser is at another
		// one.
		return URI.create(admin.locator(".one-time-link").innerText().strip()).getRawPath();
	}

	private static void choosePassword(Page page) {
		field(page, "Nieuw wachtwoord").fill(PASSWORD);
		click(page, "Sla het wachtwoord op");
		assertThat(page.getByRole(AriaRole.STATUS)).containsText("Uw wachtwoord is opgeslagen");
	}

	private static void disable(Page admin, String username) {
		admin.navigate("/admin/people");
		admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(username)).click();
		click(admin, "Blokkeer");
		assertThat(admin.getByRole(AriaRole.STATUS)).containsText("geblokkeerd");
	}

	private static void signIn(Page page, String username, String password) {
		field(page, "Gebruikersnaam").fill(username);
		field(page, "Wachtwoord").fill(password);
		click(page, "Log in");
	}

	private static Locator field(Page page, String label) {
		return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
	}

	private static void click(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
	}

}
