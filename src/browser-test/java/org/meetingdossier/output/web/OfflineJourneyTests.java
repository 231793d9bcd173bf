package org.meetingdossier.output.web;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.platform.AccessiblePage;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
class OfflineJourneyTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	private static final String SECRET = "Alleen voor de delegatie.";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	private final Dossier dossier = DossierBuilder.aDossier()
		.at("onderweg-" + UUID.randomUUID())
		.titled("Raad onderweg")
		.withTopic("Oekraïne", "De brief.^[Kamerstuk 28676, nr. 499]",
				DossierBuilder.position(Level.DELEGATION, SECRET, ""))
		.build();

	private final String agenda = "/meetings/" + this.dossier.slug();

	@BeforeEach
	void publish() {
		this.dossiers.create(this.dossier, AnAuthor.cleared("els"), "Nieuw");
		this.dossiers.publish(this.dossier.id(), 1, "els", null);
	}

	@Test
	void keepsAMarkedEditionToBeReadWithoutANetwork(Reader reader) {
		Page page = marked(reader.open(this.agenda));
		page.context().setOffline(true);
		page.reload();
		assertThat(bar(page))
			.containsText("U leest zonder verbinding wat op dit apparaat is bewaard: editie A, stand van");
		AccessiblePage.assertThatEverybodyCanUse(page);
		page.navigate(this.agenda + "/topics/1");
		assertThat(page.locator("h1")).hasText("Oekraïne");
		page.navigate("/documents/kst-28676-499");
		assertThat(bar(page)).containsText("zonder verbinding");
		page.context().setOffline(false);
		assertThat(bar(page)).hasText("U hebt weer verbinding. Editie A is nog de actuele editie.");
	}

	@Test
	void saysAfterwardsWhichEditionCameMeanwhile(Reader reader) {
		Page page = marked(reader.open(this.agenda));
		page.context().setOffline(true);
		page.reload();
		this.dossiers.save(this.dossier.with(Content.with(this.dossier.facts(), "title", "Raad thuis")), 1,
				AnAuthor.cleared("els"), "Anders");
		this.dossiers.publish(this.dossier.id(), 2, "els", null);
		page.context().setOffline(false);
		assertThat(bar(page)).containsText("Raad thuis: editie B is gepubliceerd. Die is nu op dit apparaat bewaard.");
		bar(page).getByRole(AriaRole.LINK).click();
		assertThat(page).hasURL(Pattern.compile(".*/compare\\?from=A&to=B$"));
		page.context().setOffline(true);
		page.navigate(this.agenda);
		assertThat(page.locator("h1")).hasText("Raad thuis");
		assertThat(bar(page)).containsText("editie B");
	}

	@Test
	void dropsWhatIsNotForEverybodyAnyMore(Reader reader) {
		Page page = marked(reader.open(this.agenda));
		page.context().setOffline(true);
		page.reload();
		this.dossiers.save(this.dossier.with(Content.with(this.dossier.facts(), "level", Level.DELEGATION)), 1,
				AnAuthor.cleared("els"), "Strenger");
		page.context().setOffline(false);
		assertThat(bar(page)).containsText("ingetrokken of niet meer openbaar");
		Assertions.assertThat(caches(page)).isEmpty();
	}

	@Test
	void dropsWhatWasWithdrawn(Reader reader) {
		Page page = marked(reader.open(this.agenda));
		page.context().setOffline(true);
		page.reload();
		this.dossiers.withdraw(this.dossier.id(), "Een verkeerde datum.", "els");
		page.context().setOffline(false);
		assertThat(bar(page)).containsText("ingetrokken of niet meer openbaar");
		Assertions.assertThat(caches(page)).isEmpty();
	}

	@Test
	void keepsNothingRestrictedOfWhoIsSignedInAndNothingAfterSigningOut(Reader reader) {
		Page page = reader.open("/sign-in");
		signIn(page);
		page.navigate(this.agenda);
		assertThat(page.locator("main")).containsText(SECRET);
		marked(page);
		Assertions.assertThat(caches(page)).contains("onderweg-").doesNotContain(SECRET);
		page.navigate("/account");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log uit").setExact(true)).click();
		assertThat(page.getByRole(AriaRole.STATUS)).containsText("U bent uitgelogd");
		Assertions.assertThat(caches(page)).isEmpty();
		Assertions.assertThat(page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length"))
			.isEqualTo(0);
	}

	@Test
	void offersNothingWithoutScriptOrAboveWhatIsPublic(Reader reader) {
		assertThat(reader.openWithoutScript(this.agenda).locator(".offline-mark")).isHidden();
		this.dossiers.save(this.dossier.with(Content.with(this.dossier.facts(), "level", Level.DELEGATION)), 1,
				AnAuthor.cleared("els"), "Strenger");
		Page page = reader.open("/sign-in");
		signIn(page);
		page.navigate(this.agenda);
		assertThat(page.locator("h1")).hasText("Raad onderweg");
		assertThat(page.locator(".offline-mark")).hasCount(0);
	}

	private static Page marked(Page page) {
		Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewaar op dit apparaat"));
		button.click();
		assertThat(page.locator(".offline-mark [role=status]")).containsText("Bewaard, om zonder verbinding te lezen");
		assertThat(button).hasAttribute("aria-pressed", "true");
		return page;
	}

	private void signIn(Page page) {
		String username = "els-" + UUID.randomUUID();
		PersonDetails details = new PersonDetails("Els", Set.of(Role.READER), Level.DELEGATION);
		this.passwords.change(this.people.add(username, details).id(), PASSWORD);
		page.getByLabel("Gebruikersnaam", new Page.GetByLabelOptions().setExact(true)).fill(username);
		page.getByLabel("Wachtwoord", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in").setExact(true)).click();
		assertThat(page).not().hasURL(Pattern.compile(".*/sign-in.*"));
	}

	/** Every word that the device keeps. */
	private static String caches(Page page) {
		return String.valueOf(page.evaluate("""
				async () => {
					let all = "";
					for (const name of await caches.keys()) {
						const cache = await caches.open(name);
						for (const request of await cache.keys()) {
							all += request.url + await (await cache.match(request, { ignoreVary: true })).text();
						}
					}
					return all;
				}"""));
	}

	private static Locator bar(Page page) {
		return page.locator(".offline-bar");
	}

}
