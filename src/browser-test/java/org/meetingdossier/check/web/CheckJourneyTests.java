package org.meetingdossier.check.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.platform.AccessiblePage;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;
import org.meetingdossier.platform.work.WaitingTurns;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clerk works the list with the keyboard, and everybody can use the pages of the room.
 */
@BrowserTest
class CheckJourneyTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private BeanFactory beans;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Dossiers dossiers;

	private final String username = "sanne-" + UUID.randomUUID();

	private final String slug = "toets-" + UUID.randomUUID();

	static Stream<Arguments> screens() {
		return Stream.of(360, 1280)
			.flatMap((width) -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
				.map((colours) -> Arguments.of(width, colours)));
	}

	@BeforeEach
	void addAClerkAndADossier() {
		PersonDetails details = new PersonDetails("Sanne", Set.of(Role.CLERK, Role.ADMIN), Level.DELEGATION);
		this.passwords.change(this.people.add(this.username, details).id(), PASSWORD);
		Dossier dossier = DossierBuilder.aDossier()
			.at(this.slug)
			.introducedBy(
					"De motie van de leden Jansen en Piri.^[Kamerstuk 28676, nr. 489] Zie Kamerstuk 28676, nr. 99998.")
			.build();
		this.dossiers.publish(dossier.id(), this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw"),
				"auteur", null);
	}

	@Test
	void aClerkDecidesWithTheKeyboardAndGoesOnWithTheNextOne(Reader reader) {
		Page page = signedIn(reader, 1280, ColorScheme.LIGHT);
		page.navigate("/references?state=ALL&meeting=" + this.slug);
		assertThat(page.locator(".work-row").count()).isEqualTo(2);
		page.locator(".work-row").first().locator("input[type=radio]").first().focus();
		page.keyboard().press("Space");
		page.keyboard().press("Tab");
		page.keyboard().press("Tab");
		page.keyboard().type("Gebeld met de auteur");
		page.keyboard().press("Enter");
		page.waitForURL("**/references?**done=**");
		assertThat(page.locator("[role=status]").innerText()).contains("Opgeslagen");
		assertThat(page.locator(".work-row").first().locator(".work-head .mark").innerText())
			.contains("Bevestigd, met de hand");
		assertThat(page.url()).contains("#work-");
	}

	@Test
	void anAdministratorSeesHowFarARunIs(Reader reader) {
		WaitingTurns.of(this.beans).take();
		Page page = signedIn(reader, 1280, ColorScheme.LIGHT);
		page.navigate("/admin/checks");
		page.click("main form button[type=submit]");
		page.waitForSelector("progress.work-bar");
		assertThat(page.locator(".work-status").innerText()).isEqualTo("In de wachtrij");
		AccessiblePage.assertThatEverybodyCanUse(page);
		WaitingTurns.of(this.beans).take();
		page.waitForSelector("progress.work-bar",
				new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
		assertThat(page.locator(".work-status").innerText()).startsWith("Klaar");
		page.navigate("/admin/checks");
		assertThat(page.locator(".people-line").first().innerText()).contains("Sanne");
	}

	@ParameterizedTest(name = "at {0} px, {1}")
	@MethodSource("screens")
	void everybodyCanUseThePages(int width, ColorScheme colours, Reader reader) {
		Page page = signedIn(reader, width, colours);
		for (String address : List.of("/references?state=ALL&meeting=" + this.slug, "/references?meeting=nergens",
				"/references?verdict=MISSCHIEN", "/meetings/" + this.slug + "/references", "/admin/checks",
				"/admin/register")) {
			page.navigate(address);
			AccessiblePage.assertThatEverybodyCanUse(page);
		}
		page.navigate("/references?state=ALL&meeting=" + this.slug);
		page.navigate(page.locator("form.decide").first().getAttribute("action"));
		AccessiblePage.assertThatEverybodyCanUse(page);
		page.locator("main .form").first().locator("button[type=submit]").click();
		assertThat(page.locator("#form-errors").isVisible()).isTrue();
		AccessiblePage.assertThatEverybodyCanUse(page);
		page.navigate("/check");
		page.click("main button[type=submit]");
		AccessiblePage.assertThatEverybodyCanUse(page);
		page.fill("#text", "De motie van de leden Jansen en Piri (Kamerstuk 28676, nr. 489).");
		page.click("main button[type=submit]");
		assertThat(page.locator(".letter-card").count()).isEqualTo(1);
		AccessiblePage.assertThatEverybodyCanUse(page);
	}

	@ParameterizedTest(name = "at {0} px, {1}")
	@MethodSource("screens")
	void evidenceBesideATextStandsApartFromWhatItIs(int width, ColorScheme colours, Reader reader) {
		Page page = reader.open("/check", width, colours);
		page.fill("#text", "De motie van de leden Jansen en Piri (Kamerstuk 28676, nr. 489).");
		page.click("main button[type=submit]");
		Object indents = page.locator(".letter-card .evidence td").evaluateAll("""
				(cells) => cells.map((cell) => {
					const words = document.createRange();
					words.selectNodeContents(cell);
					return words.getBoundingClientRect().left - cell.getBoundingClientRect().left;
				})""");
		assertThat(indents).asInstanceOf(InstanceOfAssertFactories.list(Number.class))
			.isNotEmpty()
			.allSatisfy((indent) -> assertThat(indent.intValue()).as("pixels for the label").isGreaterThan(130));
	}

	private Page signedIn(Reader reader, int width, ColorScheme colours) {
		Page page = reader.open("/sign-in?continue=/account", width, colours);
		page.fill("#username", this.username);
		page.fill("#password", PASSWORD);
		page.click("main button[type=submit]");
		page.waitForURL("**/desk");
		return page;
	}

}
