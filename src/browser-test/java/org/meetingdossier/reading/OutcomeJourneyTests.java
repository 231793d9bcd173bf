package org.meetingdossier.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.platform.AccessiblePage;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A clerk goes from the desk to a promise that is late, and confirms what came of it.
 */
@BrowserTest
class OutcomeJourneyTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	private static final String PROMISE = ".desk-list > li:has-text('%s') a";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	/** Words of their own for each test: all look for words in the same editions. */
	private final String buoys = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "boeien";

	private final String divers = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "duikers";

	private String username = "";

	@BeforeEach
	void publish() {
		publish(DossierBuilder.aDossier()
			.at("belofte-" + UUID.randomUUID())
			.on(LocalDate.of(2025, 3, 3))
			.withTopic("Boeien", "Achtergrond.",
					"De Kamer hoort hoe " + this.buoys + " worden nagekeken door " + this.divers + ".")
			.build()
			.withTopics((topic) -> topic.withCommitments(topic.commitments()
				.stream()
				.map((one) -> new Dossier.Commitment(one.id(), one.who(), one.what(), one.term(),
						LocalDate.of(2025, 3, 10), one.status()))
				.toList())));
		publish(DossierBuilder.aDossier()
			.at("later-" + UUID.randomUUID())
			.on(LocalDate.of(2025, 4, 9))
			.introducedBy("Sinds april kijken " + this.divers + " elke week naar " + this.buoys + ".")
			.build());
		this.username = "sanne-" + UUID.randomUUID();
		this.passwords.change(
				this.people.add(this.username, new PersonDetails("Sanne", Set.of(Role.CLERK), Level.PUBLIC)).id(),
				PASSWORD);
	}

	private void publish(Dossier dossier) {
		this.dossiers.publish(dossier.id(), this.dossiers.create(dossier, AnAuthor.cleared("els"), "Nieuw"), "els",
				null);
	}

	@Test
	void confirmsWhatCameOfAPromise(Reader reader) {
		confirm(signedIn(reader.open("/sign-in")));
	}

	@Test
	void needsNoScript(Reader reader) {
		confirm(signedIn(reader.openWithoutScript("/sign-in")));
	}

	private void confirm(Page page) {
		page.navigate("/desk");
		page.locator(PROMISE.formatted(this.buoys)).click();
		Locator promise = page.locator("section:has(#promise)");
		assertThat(promise).containsText("Te laat");
		promise.locator("li:has-text('elke week') button[value=true]").click();
		assertThat(page.locator("[role=status]")).containsText("Bevestigd");
		assertThat(promise).containsText("Volgens de griffie beantwoord");
		promise.locator("a:has-text('elke week')").click();
		assertThat(page.locator("mark")).containsText("elke week naar " + this.buoys);
		page.navigate("/commitments");
		assertThat(page.locator(".promise:has-text('%s') .outcomes a".formatted(this.buoys))).containsText("elke week");
		page.navigate("/desk");
		assertThat(page.locator(PROMISE.formatted(this.buoys))).hasCount(0);
		page.navigate("/commitments/outcomes");
		page.locator(".outcomes a:has-text('%s')".formatted(this.buoys)).click();
		page.locator("form[action$='/take-back'] button").click();
		assertThat(page.locator("[role=status]")).containsText("Teruggenomen");
		assertThat(promise).containsText("Te laat");
	}

	@ParameterizedTest
	@ValueSource(ints = { 360, 1280 })
	void canBeUsedByEverybodyOnEachScreen(int width, Reader reader) {
		for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			Page page = signedIn(reader.open("/sign-in", width, colours));
			page.navigate("/desk");
			AccessiblePage.assertThatEverybodyCanUse(page);
			page.locator(PROMISE.formatted(this.buoys)).click();
			AccessiblePage.assertThatEverybodyCanUse(page);
			page.locator("section:has(#promise) button[value=true]").first().click();
			AccessiblePage.assertThatEverybodyCanUse(page);
			page.navigate("/commitments?state=ALL");
			AccessiblePage.assertThatEverybodyCanUse(page);
			page.goBack();
			page.locator("form[action$='/take-back'] button").click();
		}
	}

	private Page signedIn(Page page) {
		page.fill("#username", this.username);
		page.fill("#password", PASSWORD);
		page.click("main button[type=submit]");
		return page;
	}

}
