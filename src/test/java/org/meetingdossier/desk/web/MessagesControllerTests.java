package org.meetingdossier.desk.web;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.PersonSummary;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people read of messages and follow, without a script, over real HTTP.
 */
@HouseTest
class MessagesControllerTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Environment environment;

	@Test
	void tellsAFollowerOfANewEditionUntilTheyReadIt() {
		Dossier dossier = published(Level.PUBLIC);
		PersonSummary person = person(Level.PUBLIC);
		Visitor reader = signedIn(person);
		String follow = reader.page("/meetings/" + dossier.slug()).expectFirst("form.follow").attr("action");
		String page = follow + "?meeting=" + dossier.slug();
		assertThat(reader.page(page).select("main").text()).contains("U volgt deze vergadering niet");
		reader.submit(page, follow, Map.of("meeting", dossier.slug()));
		assertThat(reader.page(page).select("[role=status]").text()).contains("U volgt deze vergadering");
		assertThat(reader.page("/messages").select("main").text()).contains("Vraagt iemand iets van u");
		String seen = reader.page("/desk").expectFirst("input[name=seen]").val();
		assertThat(reader.submit("/desk", follow, Map.of("meeting", dossier.slug(), "do", "look", "seen", seen))
			.statusCode()).isEqualTo(302);
		publishAgain(dossier);
		assertThat(reader.page("/desk").select(".page-links").text()).contains("1 nieuw");
		assertThat(reader.get("/desk/here").body()).contains("1 nieuw");
		Document inbox = reader.page("/messages");
		assertThat(inbox.select(".messages li").text()).contains("Nieuw", "Nieuwe editie", "Tweede");
		HttpResponse<String> opened = reader.get(inbox.expectFirst(".messages li a").attr("href"));
		assertThat(opened.headers().firstValue("Location")).hasValue("/meetings/" + dossier.slug());
		assertThat(reader.page("/messages").select(".badge-new, .messages form")).isEmpty();
	}

	@Test
	void marksOneOrAllAsRead() {
		PersonSummary person = person(Level.PUBLIC);
		Visitor reader = signedIn(person);
		for (Dossier dossier : List.of(published(Level.PUBLIC), published(Level.PUBLIC), published(Level.PUBLIC))) {
			reader.submit("/desk/follow?meeting=" + dossier.slug(), "/desk/follow", Map.of("meeting", dossier.slug()));
			publishAgain(dossier);
		}
		Document inbox = reader.page("/messages");
		assertThat(inbox.select(".badge-new")).hasSize(3);
		reader.submit("/messages", inbox.expectFirst(".messages form").attr("action"), Map.of("page", "1"));
		inbox = reader.page("/messages");
		assertThat(inbox.select(".badge-new")).hasSize(2);
		reader.submit("/messages", "/messages/read", Map.of("seen", inbox.expectFirst("input[name=seen]").val()));
		assertThat(reader.page("/messages").select(".badge-new")).isEmpty();
	}

	@Test
	void isAsUnknownToSomebodyElseAndToWhoIsNotClearedAnyMore() {
		Dossier dossier = published(Level.DELEGATION);
		PersonSummary person = person(Level.DELEGATION);
		Visitor reader = signedIn(person);
		reader.submit("/desk/follow?meeting=" + dossier.slug(), "/desk/follow", Map.of("meeting", dossier.slug()));
		publishAgain(dossier);
		Document inbox = reader.page("/messages");
		assertThat(inbox.select(".messages .badge-level").text()).isEqualTo("Delegatie");
		String message = inbox.expectFirst(".messages li a").attr("href");
		assertThat(signedIn(person(Level.CONFIDENTIAL)).get(message).statusCode()).isEqualTo(404);
		this.people.change(person.id(), new PersonDetails("Els", EnumSet.of(Role.READER), Level.PUBLIC));
		Visitor again = signedIn(person);
		assertThat(again.get(message).statusCode()).isEqualTo(404);
		assertThat(again.page("/messages").text()).doesNotContain(dossier.title(), "Tweede");
		assertThat(again.get("/desk/here").body()).doesNotContain("nieuw");
		assertThat(again.get("/desk/follow?meeting=" + dossier.slug()).statusCode()).isEqualTo(404);
	}

	@Test
	void showsAFeedOfWhatIsPublicAtAnAddressThatIsShownOnce() {
		Dossier open = published(Level.PUBLIC);
		Dossier restricted = published(Level.DELEGATION);
		PersonSummary person = person(Level.CONFIDENTIAL);
		Visitor reader = signedIn(person);
		for (Dossier dossier : List.of(open, restricted)) {
			reader.submit("/desk/follow?meeting=" + dossier.slug(), "/desk/follow", Map.of("meeting", dossier.slug()));
			publishAgain(dossier);
		}
		String feed = madeFeed(reader);
		assertThat(reader.page("/messages/settings").select("code")).isEmpty();
		HttpResponse<String> answer = Visitor.of(this.environment).get(feed);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("Nieuwe editie", "Tweede " + open.slug())
			.doesNotContain("Tweede " + restricted.slug(), feed.substring(feed.lastIndexOf('/') + 1));
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
		assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
		String later = madeFeed(reader);
		assertThat(Visitor.of(this.environment).get(feed).statusCode()).as("the one before").isEqualTo(404);
		assertThat(Visitor.of(this.environment).get(later).statusCode()).isEqualTo(200);
		this.people.disable(person.id());
		assertThat(Visitor.of(this.environment).get(later).statusCode()).isEqualTo(404);
	}

	@Test
	void revokesTheAddressOfAFeed() {
		Visitor reader = signedIn(person(Level.PUBLIC));
		String feed = madeFeed(reader);
		assertThat(feed.substring(feed.lastIndexOf('/') + 1)).as("256 bits").hasSize(43);
		reader.submit("/messages/settings", "/messages/settings/feed", Map.of("do", "revoke"));
		assertThat(Visitor.of(this.environment).get(feed).statusCode()).isEqualTo(404);
	}

	private static String madeFeed(Visitor reader) {
		HttpResponse<String> made = reader.submit("/messages/settings", "/messages/settings/feed", Map.of());
		return Jsoup.parse(made.body()).expectFirst("code").text().replaceFirst("https?://[^/]+", "");
	}

	private Dossier published(Level level) {
		String slug = "berichten-" + UUID.randomUUID();
		Dossier dossier = DossierBuilder.aDossier().at(slug).level(level).titled("Eerste " + slug).build();
		this.dossiers.publish(dossier.id(), this.dossiers.create(dossier, AnAuthor.cleared("els"), "Nieuw"), "els",
				null);
		return dossier;
	}

	private void publishAgain(Dossier dossier) {
		this.dossiers.save(dossier.with(Content.with(dossier.facts(), Map.of("title", "Tweede " + dossier.slug()))), 1,
				AnAuthor.cleared("els"), "Titel");
		this.dossiers.publish(dossier.id(), 2, "els", null);
	}

	private Visitor signedIn(PersonSummary person) {
		Visitor visitor = Visitor.of(this.environment);
		assertThat(visitor.signIn(person.username(), PASSWORD).statusCode()).isEqualTo(302);
		return visitor;
	}

	private PersonSummary person(Level clearance) {
		PersonSummary person = this.people.add("els-" + UUID.randomUUID(),
				new PersonDetails("Els", EnumSet.of(Role.READER), clearance));
		this.passwords.change(person.id(), PASSWORD);
		return person;
	}

}
