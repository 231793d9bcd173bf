package org.meetingdossier.check.web;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.platform.AccessiblePage;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clerk works through a list of thirty references: by keyboard alone, and without
 * script.
 */
@BrowserTest
class WorklistJourneyTests {

	private static final int THIRTY = 30;

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Dossiers dossiers;

	private final String username = "sanne-" + UUID.randomUUID();

	private final String slug = "dertig-" + UUID.randomUUID();

	private final String list = "/references?meeting=" + this.slug;

	@BeforeEach
	void addAClerkAndThirtyReferences() {
		this.passwords.change(
				this.people.add(this.username, new PersonDetails("Sanne", Set.of(Role.CLERK), Level.PUBLIC)).id(),
				PASSWORD);
		this.dossiers.create(DossierBuilder.aDossier()
			.at(this.slug)
			.introducedBy(IntStream.rangeClosed(1, THIRTY)
				.mapToObj((number) -> "Zie Kamerstuk 28676, nr. %d.".formatted(99_900 + number))
				.collect(Collectors.joining(" ")))
			.build(), AnAuthor.cleared("auteur"), "Nieuw");
	}

	@Test
	void aClerkDecidesOnThirtyByKeyboardAlone(Reader reader) {
		Page page = signedInByKeyboard(reader);
		tabTo(page, "a[href^='#work-']");
		page.keyboard().press("Enter");
		Locator rows = page.locator(".work-row");
		assertThat(rows.count()).isEqualTo(THIRTY);
		page.keyboard().press("?");
		assertThat(page.locator("#work-keys").isVisible()).isTrue();
		page.keyboard().press("j");
		page.keyboard().press("j");
		page.keyboard().press("k");
		assertThat(focused(page)).isEqualTo("Kamerstuk 28 676, nr. 99902");
		press(page, "t");
		assertThat(page.locator(".work-hand").allInnerTexts()).containsExactly("In behandeling bij u");
		page.keyboard().press("x");
		page.keyboard().type("Kamerstuk 28676, nr. 499");
		press(page, "Enter");
		assertThat(rows.count()).isEqualTo(THIRTY - 1);
		assertThat(focused(page)).as("next after a decision").isEqualTo("Kamerstuk 28 676, nr. 99903");
		page.keyboard().press("v");
		page.keyboard().type("Welk stuk bedoelt u?");
		press(page, "Enter");
		assertThat(rows.count()).isEqualTo(THIRTY - 2);
		for (int left = THIRTY - 3; left > 14; left--) {
			press(page, "c");
			assertThat(rows.count()).isEqualTo(left);
		}
		page.keyboard().press("a");
		page.keyboard().press("s");
		press(page, "b");
		assertThat(page.locator(".together-rows > li").count()).isEqualTo(14);
		tabTo(page, "input[name=choice]");
		page.keyboard().press("Space");
		tabTo(page, "main form button[type=submit]");
		press(page, "Enter");
		assertThat(page.locator("[role=status]").innerText()).contains("14 beslissingen opgeslagen.");
		press(page, "c");
		assertThat(page.locator("main h2").first().innerText()).isEqualTo("Geen verwijzingen gevonden");
	}

	@Test
	void aClerkDecidesWithoutScript(Reader reader) {
		Page page = reader.openWithoutScript("/sign-in");
		page.fill("#username", this.username);
		page.fill("#password", PASSWORD);
		page.click("main button[type=submit]");
		page.navigate(this.list);
		page.locator("form.hand button").first().click();
		assertThat(page.locator(".work-hand").innerText()).isEqualTo("In behandeling bij u");
		page.locator(".work-row input[value=CONFIRMED]").first().check();
		page.locator("form.decide button").first().click();
		PlaywrightAssertions.assertThat(page.locator(".work-row")).hasCount(THIRTY - 1);
		page.selectOption("#together select", "NOT_IN_REGISTER");
		page.locator("#together button").first().click();
		page.locator("input[name=choice]").first().check();
		page.locator("main form button").first().click();
		assertThat(page.locator("[role=status]").innerText()).contains("29 beslissingen opgeslagen.");
		page.locator("[role=status] button").click();
		PlaywrightAssertions.assertThat(page.locator(".work-row")).hasCount(THIRTY - 1);
	}

	@ParameterizedTest
	@ValueSource(ints = { 360, 1280 })
	void everybodyCanUseTheSummary(int width, Reader reader) {
		Page page = reader.open("/sign-in", width, (width == 360) ? ColorScheme.DARK : ColorScheme.LIGHT);
		page.fill("#username", this.username);
		page.fill("#password", PASSWORD);
		page.click("main button[type=submit]");
		page.navigate(this.list);
		AccessiblePage.assertThatEverybodyCanUse(page);
		page.selectOption("#together select", "NOT_IN_REGISTER");
		page.locator("#together button").first().click();
		page.waitForSelector(".together-rows");
		AccessiblePage.assertThatEverybodyCanUse(page);
	}

	private Page signedInByKeyboard(Reader reader) {
		Page page = reader.open("/sign-in");
		page.locator("#username").focus();
		page.keyboard().type(this.username);
		page.keyboard().press("Tab");
		page.keyboard().type(PASSWORD);
		press(page, "Enter");
		page.navigate(this.list);
		return page;
	}

	/** Presses a key that leads to another page. */
	private static void press(Page page, String key) {
		page.evaluate("() => { window.before = true; }");
		page.keyboard().press(key);
		page.waitForFunction("() => !window.before && document.readyState === 'complete'");
	}

	/** Goes on with the tab key until this is where the focus is. */
	private static void tabTo(Page page, String selector) {
		for (int tabs = 0; tabs < 100; tabs++) {
			page.keyboard().press("Tab");
			if (Boolean.TRUE
				.equals(page.evaluate("(selector) => document.activeElement.matches(selector)", selector))) {
				return;
			}
		}
		throw new AssertionError("Not within a hundred tabs: " + selector);
	}

	private static String focused(Page page) {
		return page.locator(".work-row:focus h3").innerText();
	}

}
