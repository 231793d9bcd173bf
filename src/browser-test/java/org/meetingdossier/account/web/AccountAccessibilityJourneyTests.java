package org.meetingdossier.account.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

	static Stream<Arguments> screens() {
		return Stream.of(320, 768, 1280)
			.flatMap((width) -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
				.map((colours) -> Arguments.of(width, colours)));
	}

	@BeforeEach
	void addAnAdmin() {
		PersonDetails details = new PersonDetails("Bea Beheer", Set.of(Role.ADMIN, Role.EDITOR), Level.DELEGATION);
		this.admin = this.people.add(this.username, details).id();
		this.passwords.change(this.admin, PASSWORD);
	}

	@ParameterizedTest(name = "at {0} px, {1}")
	@MethodSource("screens")
	void everybodyCanSignIn(int width, ColorScheme colours, Reader reader) {
		Page page = reader.open("/sign-in?after=password", width, colours);
		AccessiblePage.assertThatEverybodyCanUse(page);
		page.click("main button[type=submit]");
		assertThat(page.locator("#form-errors").isVisible()).isTrue();
		AccessiblePage.assertThatEverybodyCanUse(page);
		for (String address : List.of("/sign-in?after=time", "/sign-in?refused=disabled", "/meetings/nowhere",
				"/password/nothing", "/a//b", "/a%2fb")) {
			page.navigate(address);
			AccessiblePage.assertThatEverybodyCanUse(page);
		}
		page.navigate("/password/" + this.links.forPassword(this.admin));
		AccessiblePage.assertThatEverybodyCanUse(page);
		page.click("main button[type=submit]");
		AccessiblePage.assertThatEverybodyCanUse(page);
	}

	@ParameterizedTest(name = "at {0} px, {1}")
	@MethodSource("screens")
	void everybodyCanMakeTheFirstAdministrator(int width, ColorScheme colours, Reader reader) {
		this.jdbc.update("update person set disabled = true");
		Page page = reader.open("/set-up/" + this.links.forSetUp(), width, colours);
		AccessiblePage.assertThatEverybodyCanUse(page);
		page.click("main button[type=submit]");
		assertThat(page.locator("#form-errors li").count()).isEqualTo(3);
		AccessiblePage.assertThatEverybodyCanUse(page);
	}

	@ParameterizedTest(name = "at {0} px, {1}")
	@MethodSource("screens")
	void everybodyCanLookAfterPeople(int width, ColorScheme colours, Reader reader) {
		Page page = reader.open("/sign-in?continue=/account", width, colours);
		page.fill("#username", this.username);
		page.fill("#password", PASSWORD);
		page.click("main button[type=submit]");
		page.waitForURL("**/desk");
		for (String address : List.of("/account", "/account/password", "/admin/people", "/admin/people/new",
				"/admin/people/" + this.admin, "/admin/people/" + this.admin + "?done=changed", "/admin/audit",
				"/admin/audit?who=niemand", "/admin/audit?from=gisteren&page=x",
				"/admin/people/" + UUID.randomUUID())) {
			page.navigate(address);
			AccessiblePage.assertThatEverybodyCanUse(page);
		}
		for (String address : List.of("/account/password", "/admin/people/new")) {
			page.navigate(address);
			page.click("main button[type=submit]");
			assertThat(page.locator("#form-errors").isVisible()).isTrue();
			AccessiblePage.assertThatEverybodyCanUse(page);
		}
		page.navigate("/admin/people/" + this.admin);
		page.click("form[action$='/link'] button");
		assertThat(page.locator(".one-time-link").isVisible()).isTrue();
		AccessiblePage.assertThatEverybodyCanUse(page);
	}

	@ParameterizedTest(name = "at {0} px, {1}")
	@MethodSource("screens")
	void everybodyCanReadWhatIsNotForThem(int width, ColorScheme colours, Reader reader) {
		String reading = "lezer-" + UUID.randomUUID();
		PersonDetails details = new PersonDetails("Rie Lezer", Set.of(Role.READER), Level.PUBLIC);
		this.passwords.change(this.people.add(reading, details).id(), PASSWORD);
		Page page = reader.open("/sign-in?continue=/account", width, colours);
		page.fill("#username", reading);
		page.fill("#password", PASSWORD);
		page.click("main button[type=submit]");
		page.waitForURL("**/desk");
		page.navigate("/admin/people");
		assertThat(page.locator("h1").innerText()).isEqualTo("U hebt geen toegang tot deze pagina");
		AccessiblePage.assertThatEverybodyCanUse(page);
		page.navigate("/meetings/nowhere");
		AccessiblePage.assertThatEverybodyCanUse(page);
	}

}
