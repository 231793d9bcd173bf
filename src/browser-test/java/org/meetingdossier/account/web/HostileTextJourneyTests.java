package org.meetingdossier.account.web;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
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
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.HostileTexts;
import org.meetingdossier.platform.Reader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Shows every hostile text to a real browser that knows nothing of our policy: what would
 * run would leave a mark.
 */
@BrowserTest
class HostileTextJourneyTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	private static final String MARK = "() => typeof window.pwned";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Test
	void leavesAMarkWhereItIsTakenForHtml(Reader reader) {
		Page page = reader.openWithoutPolicy("/robots.txt");
		page.setContent("<!DOCTYPE html><title>x</title>" + String.join("\n", HostileTexts.all()));
		assertThat(page.evaluate(MARK)).isNotEqualTo("undefined");
	}

	@Test
	void leavesNoMarkOnAnyPageOfADossier(Reader reader) {
		DossierBuilder builder = DossierBuilder.aDossier().at("tekst-" + UUID.randomUUID());
		for (String text : HostileTexts.all()) {
			builder.withTopic(text, text, text, DossierBuilder.position(Level.PUBLIC, text, text));
		}
		Dossier dossier = builder.titled(HostileTexts.all().get(0))
			.introducedBy(String.join("\n\n", HostileTexts.all()))
			.build();
		this.dossiers.publish(dossier.id(), this.dossiers.create(dossier, AnAuthor.cleared("els"), "Nieuw"), "els",
				null);
		String agenda = "/meetings/" + dossier.slug();
		Page page = reader.openWithoutPolicy("/meetings");
		List<String> elsewhere = requestsElsewhere(page);
		for (String address : List.of("/meetings", agenda, agenda + "/references", agenda + "/topics/1",
				agenda + "/topics/10", agenda + "?lang=en")) {
			page.navigate(address);
			assertThatNothingHappened(page);
		}
		assertThat(elsewhere).isEmpty();
	}

	@Test
	void leavesNoMarkOnAnyPageAboutPeople(Reader reader) {
		UUID somebody = UUID.randomUUID();
		for (String text : HostileTexts.all()) {
			somebody = this.people
				.add("els-" + UUID.randomUUID(), new PersonDetails(text, Set.of(Role.READER), Level.PUBLIC))
				.id();
		}
		String username = "beheer-" + UUID.randomUUID();
		PersonDetails details = new PersonDetails(HostileTexts.all().get(1), Set.of(Role.ADMIN), Level.PUBLIC);
		this.passwords.change(this.people.add(username, details).id(), PASSWORD);
		Page page = reader.openWithoutPolicy("/sign-in");
		List<String> elsewhere = requestsElsewhere(page);
		page.fill("#username", username);
		page.fill("#password", PASSWORD);
		page.click("main button[type=submit]");
		for (String address : List.of("/account", "/admin/people", "/admin/people/" + somebody, "/admin/audit")) {
			page.navigate(address);
			assertThatNothingHappened(page);
		}
		assertThat(elsewhere).isEmpty();
	}

	private static void assertThatNothingHappened(Page page) {
		assertThat(page.locator("main").innerText()).as(page.url()).contains("pwned=1");
		page.keyboard().press("Tab");
		page.mouse().move(400, 400);
		assertThat(page.evaluate(MARK)).as(page.url()).isEqualTo("undefined");
	}

	private static List<String> requestsElsewhere(Page page) {
		String origin = URI.create(page.url()).getAuthority();
		List<String> elsewhere = new CopyOnWriteArrayList<>();
		page.onRequest((Request request) -> {
			if (!origin.equals(URI.create(request.url()).getAuthority())) {
				elsewhere.add(request.url());
			}
		});
		return elsewhere;
	}

}
