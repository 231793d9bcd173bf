package org.meetingdossier.account.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonSummary;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Signing in at an identity provider, which sends the browser back.
 */
@BrowserTest
class OidcJourneyTests {

	private static final OidcServer PROVIDER = new OidcServer();

	@Autowired
	private People people;

	private final String username = "noor-" + UUID.randomUUID();

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry properties) {
		PROVIDER.settings(properties);
	}

	@AfterAll
	static void stop() {
		PROVIDER.close();
	}

	@ParameterizedTest(name = "with JavaScript: {0}")
	@ValueSource(booleans = { true, false })
	void leadsByTheProviderToWhereSomebodyWantedAndOutAgain(boolean script, Reader reader) {
		PROVIDER.knows(Map.of("sub", this.username, "preferred_username", this.username, "name", "Noor de Wit",
				"groups", List.of("CLERK"), "clearance", "DELEGATION"));
		Page page = open(reader, script);
		assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?continue=%2Faccount$"));
		signIn(page);
		assertThat(page).hasURL(Pattern.compile(".*/desk$"));
		page.navigate("/account");
		assertThat(page.locator("main")).containsText("Noor de Wit");
		assertThat(page.locator("main")).containsText("Griffier");
		assertThat(page.locator("main")).containsText("Delegatie");
		assertThat(page.locator("a[href='/account/password']")).hasCount(0);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log uit")).click();
		assertThat(page.getByRole(AriaRole.STATUS)).containsText("U bent uitgelogd");
		page.navigate("/account");
		assertThat(page.locator("h1")).hasText("Inloggen");
	}

	@ParameterizedTest(name = "with JavaScript: {0}")
	@ValueSource(booleans = { true, false })
	void leadsBackWithTheReasonWhenSomebodyIsShutOut(boolean script, Reader reader) {
		PROVIDER.knows(Map.of("sub", this.username, "preferred_username", this.username));
		Page page = open(reader, script);
		signIn(page);
		assertThat(page.locator("main")).containsText(this.username);
		this.people.disable(person().id());
		page.reload();
		signIn(page);
		assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?refused=disabled$"));
		assertThat(page.getByRole(AriaRole.ALERT)).containsText("Uw account is geblokkeerd");
	}

	private static Page open(Reader reader, boolean script) {
		return script ? reader.open("/account") : reader.openWithoutScript("/account");
	}

	private static void signIn(Page page) {
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Log in met het ministerie")).click();
	}

	private PersonSummary person() {
		return this.people.list()
			.stream()
			.filter((person) -> person.username().equals(this.username))
			.findFirst()
			.orElseThrow();
	}

}
