package org.meetingdossier.account.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.OneTimeLinks;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.platform.AccessiblePage;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class AccountAccessibilityJourneyTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private OneTimeLinks links;

	@Autowired
	private JdbcTemplate jdbc;

	private final String username = "beheer-" + UUID.randomUUID();

	private UUID admin = UUID.randomUUID();

	@BeforeEach
	void addAnAdmin() {
		PersonDetails details = new PersonDetails("Bea Beheer", Set.of(Role.ADMIN, Role.EDITOR), Level.DELEGATION);
		this.admin = this.people.add(this.username, details).id();
		this.passwords.change(this.admin, PASSWORD);
	}

	@Test
	void everybodyCanSignIn(Reader reader) {
		Page page = reader.open("/sign-in?after=password");
		AccessiblePage.assertThatEverybodyCanUseOnEachScreen(page);
		page.click("main button[type=submit]");
		assertThat(page.locator("#form-errors").isVisible()).isTrue();
		AccessiblePage.assertThatEverybodyCanUseOnEachScreen(page);
		for (String address : List.of("/sign-in?after=time", "/sign-in?refused=disabled", "/meetings/nowhere",
				"/password/nothing", "/a//b", "/a%2fb")) {
			page.navigate(address);
			AccessiblePage.assertThatEverybodyCanUseOnEachScreen(page);
		}
		page.navigate("/password/" + this.links.forPassword(this.admin));
		AccessiblePage.assertThatEverybodyCanUseOnEachScreen(page);
		page.click("main button[type=submit]");
		AccessiblePage.assertThatEverybodyCanUseOnEachScreen(page);
	}

	@Test
	void everybodyCanMakeTheFirstAdministrator(Reader reader) {
		this.jdbc.update("update person set disabled = true");
		Page page = reader.open("/set-up/" + this.links.forSetUp());
		AccessiblePage.assertThatEverybodyCanUseOnEachScreen(page);
		page.click("main button[type=submit]");
		assertThat(page.locator("#form-errors li").count()).isEqualTo(3);
		AccessiblePage.assertThatEverybodyCanUseOnEachScreen(page);
	}

	@Test
	void everybodyCanLookAfterPeople(Reader reader) {
		Page page = reader.open("/sign-in?continue=/account");
		page.fill("#username", this.username);
		page.fill("#password", PASSWORD);
		page.click("main button[type=submit]");
		page.waitForURL("**/desk");
		for (String address : List.of("/account", "/account/password", "/admin/people", "/admin/people/new",
				"/admin/people/" + this.admin, "/admin/people/" + this.admin + "?done=changed", "/admin/audit",
				"/admin/audit?who=niemand", "/admin/audit?from=gisteren&page=x",
				"/admin/people/" + UUID.randomUUID())) {
			page.navigate(address);
			AccessiblePage.assertThatEverybodyCanUseOnEachScreen(page);
		}
		for (String address : List.of("/account/password", "/admin/people/new")) {
			page.navigate(address);
			page.click("main button[type=submit]");
			assertThat(page.locator("#form-errors").isVisible()).isTrue();
			AccessiblePage.assertThatEverybodyCanUseOnEachScreen(page);
		}
		page.navigate("/admin/people/" + this.admin);
		page.click("form[action$='/link'] button");
		assertThat(page.locator(".one-time-link").isVisible()).isTrue();
		AccessiblePage.assertThatEverybodyCanUseOnEachScreen(page);
	}

	@Test
	void everybodyCanReadWhatIsNotForThem(Reader reader) {
		String reading = "lezer-" + UUID.randomUUID();
		PersonDetails details = new PersonDetails("Rie Lezer", Set.of(Role.READER), Level.PUBLIC);
		this.passwords.change(this.people.add(reading, details).id(), PASSWORD);
		Page page = reader.open("/sign-in?continue=/account");
		page.fill("#username", reading);
		page.fill("#password", PASSWORD);
		page.click("main button[type=submit]");
		page.waitForURL("**/desk");
		page.navigate("/admin/people");
		assertThat(page.locator("h1").innerText()).isEqualTo("U hebt geen toegang tot deze pagina");
		AccessiblePage.assertThatEverybodyCanUseOnEachScreen(page);
		page.navigate("/meetings/nowhere");
		AccessiblePage.assertThatEverybodyCanUseOnEachScreen(page);
	}

}
