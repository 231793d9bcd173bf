package org.meetingdossier.desk.web;

import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.level.Author;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people find after signing in: a question goes from the desk of a clerk to that of
 * the author and back, over real HTTP.
 */
@HouseTest
class DeskControllerTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	private static final OffsetDateTime LONG_AGO = OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Environment environment;

	@Autowired
	private JdbcTemplate jdbc;

	private final String slug = "bureau-" + UUID.randomUUID();

	@Test
	void comesAfterSigningInUnlessAnotherPageWasAskedFor() {
		String username = person(Level.PUBLIC, Role.READER);
		assertThat(Visitor.of(this.environment).signIn(username, PASSWORD).headers().firstValue("Location"))
			.hasValue("/desk");
		assertThat(signIn(username, "/account")).as("the link to sign in asks for no page").isEqualTo("/desk");
		assertThat(signIn(username, "/meetings")).isEqualTo("/meetings");
	}

	@Test
	void saysWhatWillAppear() {
		Document page = signedIn(person(Level.PUBLIC, Role.EDITOR)).page("/desk");
		assertThat(page.select("main section h2").eachText()).contains("Vragen van griffiers",
				"Gevraagd om te beoordelen", "Uw concepten", "Dossiers waar u aan werkt");
		assertThat(page.select("#desk-dossiers ~ p").text()).contains("Zodra u in een dossier iets opslaat");
		assertThat(page.select("h2").eachText()).doesNotContain("Register");
	}

	@Test
	void bringsAQuestionToItsAuthorAndTheAnswerToTheClerk() {
		String author = person(Level.PUBLIC, Role.EDITOR);
		Dossier dossier = dossier(author, Level.PUBLIC);
		Visitor clerk = signedIn(person(Level.PUBLIC, Role.CLERK));
		assertThat(clerk.page("/desk").select("[aria-labelledby=desk-open]").text()).contains(dossier.title());
		String list = "/references?state=ALL&meeting=" + this.slug;
		String place = clerk.page(list).expectFirst("form.decide").attr("action");
		assertThat(clerk.submit(list, place, Map.of("choice", "ASK_AUTHOR")).statusCode()).as("nothing is asked")
			.isEqualTo(422);
		clerk.submit(list, place, Map.of("choice", "ASK_AUTHOR", "note", "Welk stuk is bedoeld?"));
		assertThat(clerk.page("/desk").select("[aria-labelledby=desk-asked]").text()).contains("Bekijk de vraag");

		Visitor editor = signedIn(author);
		Document desk = editor.page("/desk");
		assertThat(desk.expectFirst("[aria-labelledby=desk-questions]").text()).contains("Welk stuk is bedoeld?",
				"aan u");
		String form = location(editor, desk.expectFirst("[aria-labelledby=desk-questions] a").attr("href"))
			.replaceFirst("#.*", "");
		Document element = editor.page(form);
		String answer = element.expectFirst("button[name=answer]").val();
		assertThat(element.select(".question").text()).contains("Welk stuk is bedoeld?");
		assertThat(editor
			.submit(form, form, Map.of("answer", answer, "answer-" + answer, "Nr. 499", "startedFrom", "1",
					"introduction", "Nog niet opgeslagen"))
			.statusCode()).isEqualTo(302);
		assertThat(editor.page(form).select("#introduction").val()).as("what was typed is a draft")
			.isEqualTo("Nog niet opgeslagen");

		Document answered = clerk.page("/desk");
		assertThat(answered.select("[aria-labelledby=desk-answered]").text()).contains("Nr. 499");
		String question = answered.expectFirst("[aria-labelledby=desk-answered] a").attr("href");
		clerk.submit(question, question + "/close", Map.of());
		assertThat(clerk.page("/desk").select("[aria-labelledby=desk-answered] a[href=%s]".formatted(question)))
			.isEmpty();
	}

	@Test
	void keepsTheWordsOfAQuestionThatIsRefused() {
		Visitor both = signedIn(person(Level.PUBLIC, Role.EDITOR, Role.CLERK));
		String question = question(both);
		HttpResponse<String> empty = both.submit(question, question + "/answer", Map.of("words", " "));
		assertThat(empty.statusCode()).isEqualTo(422);
		HttpResponse<String> tooLong = both.submit(question, question + "/answer", Map.of("words", "w".repeat(2001)));
		assertThat(tooLong.statusCode()).isEqualTo(422);
		assertThat(Jsoup.parse(tooLong.body()).select("#answer").val()).hasSize(2001);
		assertThat(both.submit(question, question + "/ask", Map.of("words", "a\r\n".repeat(1000))).statusCode())
			.as("a browser counts a line end once")
			.isEqualTo(302);
		both.submit(question, question + "/close", Map.of());
		HttpResponse<String> late = both.postWithToken(question + "/answer", Map.of("words", "Te laat geschreven"));
		assertThat(late.statusCode()).isEqualTo(409);
		assertThat(Jsoup.parse(late.body()).select("[aria-labelledby=unsaid-title]").text())
			.contains("Te laat geschreven");
	}

	@Test
	void keepsTheWordsOfASessionThatIsOver() {
		Visitor both = signedIn(person(Level.PUBLIC, Role.EDITOR, Role.CLERK));
		String question = question(both);
		String ticket = both.page(question).expectFirst("[name=ticket]").val();
		Map<String, String> typed = Map.of("words", "Nog niet gezegd", "ticket", ticket);
		HttpResponse<String> over = Visitor.of(this.environment).post(question + "/answer", typed);
		assertThat(over.headers().firstValue("Location"))
			.hasValueSatisfying((address) -> assertThat(address).endsWith(question));
		assertThat(both.page(question).select("#answer").val()).isEqualTo("Nog niet gezegd");
		assertThat(signedIn(person(Level.PUBLIC, Role.EDITOR)).page(question).select("#answer").val())
			.as("it is of who typed it")
			.isEmpty();
		String kept = both.page(question).expectFirst("[name=kept]").val();
		both.submit(question, question + "/answer", Map.of("words", "Nu wel", "kept", kept));
		assertThat(both.page(question).select("#answer").val()).as("it was said").isEmpty();
		String remarks = "/remarks/" + this.slug;
		Document page = both.page(remarks);
		String element = page.expectFirst("[name=element]").val();
		Visitor.of(this.environment)
			.post(remarks, Map.of("ticket", page.expectFirst("[name=ticket]").val(), "element", element, "words",
					"Klopt dit?"));
		assertThat(both.page(remarks).select("#words-" + element).val()).isEqualTo("Klopt dit?");
	}

	@Test
	void keepsTheWordsOfAnAnswerInAFormThatIsRefused() {
		String author = person(Level.PUBLIC, Role.EDITOR, Role.CLERK);
		Visitor both = signedIn(author);
		String question = question(both);
		String id = question.substring(question.lastIndexOf('/') + 1);
		String form = "/edit/" + this.slug + "/meeting";
		HttpResponse<String> tooLong = both.submit(form, form, Map.of("answer", id, "answer-" + id, "w".repeat(2001),
				"startedFrom", "1", "introduction", "Nog niet opgeslagen"));
		assertThat(tooLong.statusCode()).isEqualTo(422);
		Document page = Jsoup.parse(tooLong.body());
		assertThat(page.select("#answer-" + id).val()).hasSize(2001);
		assertThat(page.select("#introduction").val()).isEqualTo("Nog niet opgeslagen");
		assertThat(both.page(form).select("#answer-" + id).val()).as("it is in the draft too").hasSize(2001);
		both.submit(question, question + "/close", Map.of());
		HttpResponse<String> late = both.submit(form, form, Map.of("answer", id, "answer-" + id, "Te laat",
				"startedFrom", "1", "introduction", "Nog niet opgeslagen"));
		assertThat(late.statusCode()).isEqualTo(409);
		assertThat(Jsoup.parse(late.body()).select("[role=alert]").text()).contains("Te laat");
	}

	@Test
	void tellsNothingOfARegisterThatIsNotThere() {
		Visitor administrator = signedIn(person(Level.PUBLIC, Role.ADMIN));
		Document page = administrator.page("/desk");
		boolean none = page.select("[aria-labelledby=desk-register]").text().contains("niets ingelezen");
		assertThat(page.select("[aria-labelledby=desk-register] p")
			.eachText()
			.stream()
			.anyMatch((line) -> line.contains("in het register ontbreekt"))).isEqualTo(!none);
	}

	@Test
	void showsNothingAboveTheClearance() {
		Dossier dossier = dossier(person(Level.DELEGATION, Role.EDITOR), Level.DELEGATION);
		Visitor below = signedIn(person(Level.PUBLIC, Role.EDITOR, Role.CLERK, Role.ADMIN));
		assertThat(below.page("/desk").text()).doesNotContain(dossier.title());
		assertThat(below.get("/desk/here?at=/meetings/" + this.slug).body()).doesNotContain("/edit/");
	}

	@Test
	void bringsTheWaysToTheFormBesideAReadersPage() {
		dossier(person(Level.PUBLIC, Role.EDITOR), Level.PUBLIC);
		String here = "/desk/here?at=/meetings/" + this.slug;
		assertThat(signedIn(person(Level.PUBLIC, Role.EDITOR)).get(here).body()).contains("/edit/" + this.slug,
				"/edit/" + this.slug + "/history");
		assertThat(signedIn(person(Level.PUBLIC, Role.CLERK)).get(here).body()).doesNotContain("/edit/");
		assertThat(Visitor.of(this.environment).get(here).statusCode()).isEqualTo(302);
	}

	@Test
	void notesNothingAsSeenByAskingForAPage() {
		Dossier dossier = dossier(person(Level.PUBLIC, Role.EDITOR), Level.PUBLIC);
		Visitor reader = signedIn(person(Level.PUBLIC, Role.READER));
		String follow = "/desk/follow?meeting=" + this.slug;
		reader.submit(follow, "/desk/follow", Map.of());
		String here = "/desk/here?at=/meetings/" + this.slug;
		assertThat(reader.page(here).select("form.here-look")).as("nothing is new").isEmpty();
		this.jdbc.update("update followed_meeting set looked_at = ? where meeting_id = ?", LONG_AGO, dossier.id());
		assertThat(reader.page(here).select("form.here-look")).hasSize(1);
		assertThat(reader.page(here + "/editions/A").select("form.here-look")).as("another page than the agenda")
			.isEmpty();
		Document asked = reader.page(here);
		assertThat(asked.select("form.here-look")).as("asked for before").hasSize(1);
		reader.submit(here, "/desk/follow", Map.of());
		assertThat(reader.page(here).select("form.here-look")).as("sent once the agenda was shown").isEmpty();
	}

	/** Asks about a place in a new dossier; gives the address of the question. */
	private String question(Visitor clerk) {
		dossier(person(Level.PUBLIC, Role.EDITOR), Level.PUBLIC);
		String list = "/references?state=ALL&meeting=" + this.slug;
		clerk.submit(list, clerk.page(list).expectFirst("form.decide").attr("action"),
				Map.of("choice", "ASK_AUTHOR", "note", "Welk stuk is bedoeld?"));
		return clerk.page("/desk").expectFirst("[aria-labelledby=desk-asked] a").attr("href");
	}

	private Dossier dossier(String author, Level level) {
		Dossier dossier = DossierBuilder.aDossier()
			.at(this.slug)
			.level(level)
			.titled("Raad " + this.slug)
			.introducedBy("Zie Kamerstuk 28676, nr. 99997.")
			.build();
		this.dossiers.publish(dossier.id(),
				this.dossiers.create(dossier, new Author(author, Level.CONFIDENTIAL), "Nieuw"), author, null);
		return dossier;
	}

	private static String location(Visitor visitor, String address) {
		return visitor.get(address).headers().firstValue("Location").orElseThrow();
	}

	private String signIn(String username, String address) {
		HttpResponse<String> answer = Visitor.of(this.environment)
			.submit("/sign-in?continue=" + address, "/sign-in",
					Map.of("username", username, "password", PASSWORD, "continue", address));
		return answer.headers().firstValue("Location").orElseThrow();
	}

	private Visitor signedIn(String username) {
		Visitor visitor = Visitor.of(this.environment);
		assertThat(visitor.signIn(username, PASSWORD).statusCode()).isEqualTo(302);
		return visitor;
	}

	private String person(Level clearance, Role role, Role... more) {
		String username = "els-" + UUID.randomUUID();
		Set<Role> roles = EnumSet.of(role, more);
		this.passwords.change(this.people.add(username, new PersonDetails("Els", roles, clearance)).id(), PASSWORD);
		return username;
	}

}
