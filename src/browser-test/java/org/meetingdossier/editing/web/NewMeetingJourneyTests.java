package org.meetingdossier.editing.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What is typed of a meeting that has no dossier yet survives as any other text does.
 */
@BrowserTest
class NewMeetingJourneyTests {

	@Autowired
	private EditHouse house;

	@Autowired
	private JdbcTemplate jdbc;

	private String username = "";

	@BeforeAll
	static void waitForSlowMachines() {
		PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
	}

	@BeforeEach
	void addAnEditor() {
		this.username = this.house.username(Level.DELEGATION);
	}

	@Test
	void findsTheTextAfterTheBrowserWasKilled(Reader reader) {
		Page page = open(reader);
		page.locator("#title").pressSequentially("Top in Den Haag");
		assertThat(page.locator("#draft-state")).containsText("Concept bewaard 09:30");
		page.context().close();
		Page again = open(reader);
		assertThat(again.locator("#title")).hasValue("Top in Den Haag");
		click(again, "Gooi het concept weg");
		assertThat(again.locator("#title")).hasValue("");
		assertThat(again.locator(".draft-notice")).hasCount(0);
	}

	@Test
	void findsTheTextAfterTheSessionExpired(Reader reader) {
		Page page = open(reader);
		this.jdbc.update("delete from spring_session");
		page.locator("#title").pressSequentially("Top in Den Haag");
		assertThat(page.locator("#draft-state")).containsText("Uw sessie is verlopen");
		page.locator("#draft-state a").click();
		signIn(page);
		assertThat(page.locator("#title")).hasValue("Top in Den Haag");
	}

	private Page open(Reader reader) {
		Page page = reader.open("/sign-in?continue=/edit/new");
		signIn(page);
		assertThat(page.locator("h1")).hasText("Nieuwe vergadering");
		return page;
	}

	private void signIn(Page page) {
		page.fill("#username", this.username);
		page.fill("#password", EditHouse.PASSWORD);
		click(page, "Log in");
	}

	private static void click(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
	}

}
