package org.meetingdossier.editing.web.publishing;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.editing.web.EditHouse;
import org.meetingdossier.editing.web.Typist;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
class PublishControllerTests {

	@Autowired
	private EditHouse house;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private JdbcTemplate jdbc;

	private Dossier dossier;

	private String address = "";

	private Visitor editor;

	@BeforeEach
	void openAPublishedDossier() {
		this.dossier = this.house.dossier();
		this.dossiers.publish(this.dossier.id(), 1, "system", null);
		this.address = "/edit/" + this.dossier.slug() + "/publish";
		this.editor = this.house.editor(Level.DELEGATION);
	}

	@Test
	void givesReadersTheNextEdition() {
		change("line", "Nederland blijft steunen.");
		HttpResponse<String> answer = publish(Map.of("note", "De lijn is scherper."));
		assertThat(answer.headers().firstValue("Location")).hasValue(this.address + "?done=published");
		Document page = this.house.visitor().page("/meetings/" + this.dossier.slug());
		assertThat(page.select(".position-line").eachText()).contains("Nederland blijft steunen.");
		assertThat(page.text()).contains("Editie B").contains("De lijn is scherper.");
	}

	@Test
	void listsFirstWhatIsInTheWay() {
		change("explanation", "Zonder bron.");
		Typist.open(this.editor, topic(0)).type("background", "").save();
		Document page = this.editor.page(this.address);
		assertThat(page.select("h2").eachText()).first().isEqualTo("3 punten staan nog in de weg");
		assertThat(page.select(".obstacle p").eachText()).containsExactly(
				"Vergadering: niemand anders dan de schrijvers heeft deze revisie beoordeeld.",
				"Agendapunt ‘Oekraïne’: heeft geen achtergrond.", "Inzet bij ‘Oekraïne’: noemt geen bron.");
		assertThat(post(Map.of()).statusCode()).isEqualTo(409);
	}

	@Test
	void passesOverAWarningWithAReasonThatIsRecorded() {
		change("explanation", "Zonder bron.");
		Typist.open(this.editor, topic(0)).type("background", "").save();
		String obstacle = this.editor.page(this.address)
			.select("details input[name=obstacle]")
			.eachAttr("value")
			.stream()
			.reduce((one, next) -> next)
			.orElseThrow();
		post(Map.of("do", "override", "obstacle", obstacle, "reason", " "));
		assertThat(post(Map.of()).statusCode()).as("a reason is needed").isEqualTo(409);
		post(Map.of("do", "override", "obstacle", obstacle, "reason", "Bekend standpunt"));
		assertThat(this.editor.page(this.address).select(".obstacle-passed").text()).contains("Bekend standpunt");
		Typist.open(this.editor, topic(1)).type("background", "Iets anders.").save();
		assertThat(this.editor.page(this.address).select(".obstacle-passed").text()).as("its own words are the same")
			.contains("Bekend standpunt");
		change("explanation", "Nog steeds zonder bron.");
		assertThat(this.editor.page(this.address).select(".obstacle-passed").text()).doesNotContain("Bekend standpunt");
		assertThat(publish(Map.of()).statusCode()).isEqualTo(302);
	}

	@Test
	void saysThatNothingIsOnTheAgendaAndWhichDayIsFarFromTheMeeting() {
		String form = "/edit/" + this.dossier.slug() + "/sessions/" + this.dossier.sessions().get(0).id();
		String overview = "/edit/" + this.dossier.slug();
		Visitor cleared = this.house.editor(Level.CONFIDENTIAL);
		for (Dossier.Topic topic : this.dossier.topics()) {
			cleared.submit(overview, overview + "/topics/" + topic.id() + "/remove",
					Map.of("startedFrom", cleared.page(overview).expectFirst("input[name=startedFrom]").val()));
		}
		assertThat(this.editor.page(this.address).select(".obstacle p").eachText())
			.contains("Vergadering: er zijn geen agendapunten.");
		Typist.open(this.editor, form).type("date", "2024-06-23").save();
		assertThat(this.editor.page(this.address).select(".obstacle").text()).as("on the eve")
			.doesNotContain("buiten de dagen");
		for (String far : List.of("2024-06-22", "2024-06-27")) {
			Typist.open(this.editor, form).type("date", far).save();
			assertThat(this.editor.page(this.address).select(".obstacle p").eachText())
				.contains("Sessie ‘Eerste werksessie’: valt buiten de dagen van de vergadering.");
		}
	}

	@Test
	void saysThatAClerkFoundACitationWrongWhileItStandsThere() {
		String cited = "Samen.^[Kamerstuk 28676, nr. 499]";
		Dossier.Position position = this.dossier.topics().get(1).positions().get(1);
		String form = "/edit/" + this.dossier.slug() + "/positions/" + position.id();
		this.house.findWrong(this.dossier, "kst-28676-499", "kst-28676-496");
		Typist.open(this.editor, topic(0)).type("background", "Iets anders.^[Kamerstuk 28676, nr. 489]").save();
		String wrong = "een griffier vindt dat ‘Kamerstuk 28676, nr. 499’ niet klopt; moet zijn Kamerstuk 28 676, nr. 496.";
		assertThat(this.editor.page(this.address).select(".obstacle p").eachText())
			.contains("Inzet bij ‘Industrie’: " + wrong);
		assertThat(this.editor.page(form).select(".editor:has(#explanation) .question").text())
			.endsWith(wrong.substring(1));
		assertThat(post(Map.of()).statusCode()).isEqualTo(409);
		Typist.open(this.editor, form).type("explanation", cited.replace("499", "496")).save();
		assertThat(this.editor.page(this.address).select(".obstacle").text()).doesNotContain("niet klopt");
		assertThat(this.editor.page(form).select(".question")).isEmpty();
		Typist.open(this.editor, form).type("explanation", cited).save();
		assertThat(this.editor.page(this.address).select(".obstacle").text()).as("it came back").contains(wrong);
		assertThat(publish(Map.of()).statusCode()).as("with a reason").isEqualTo(302);
	}

	@Test
	void namesThePaperThatTheWordsFitBetter() {
		String motion = "Zie de motie van het lid Paternotte over groeien naar een NAVO-norm van 5%.";
		String meant = "Kamerstuk 28 676, nr. 503: Motie van het lid Paternotte over groeien naar een NAVO-norm";
		change("explanation", motion + "^[Kamerstuk 28676, nr. 499]");
		assertThat(this.editor.page(this.address).select(".obstacle").text())
			.contains("de woorden passen beter bij " + meant);
		String form = "/edit/" + this.dossier.slug() + "/positions/"
				+ this.dossier.topics().get(0).positions().get(0).id();
		assertThat(Typist.open(this.editor, form).press("do", "preview").select(".preview-source").text())
			.contains(meant);
		change("explanation", motion + "^[Kamerstuk 28676, nr. 99999]");
		assertThat(this.editor.page(this.address).select(".obstacle").text())
			.contains("‘Kamerstuk 28676, nr. 99999’ is nog niet bevestigd", meant);
		assertThat(Typist.open(this.editor, form).press("do", "preview").select(".preview-source .mark").text())
			.isEqualTo("Niet in het register");
	}

	@Test
	void namesWhatAQuestionWasAskedAbout() {
		change("explanation", "Samen.^[Kamerstuk 28676, nr. 99999]");
		this.house.ask(this.dossier, "kst-28676-99999");
		assertThat(this.editor.page(this.address).select(".obstacle").text())
			.contains("‘Kamerstuk 28676, nr. 99999’: een vraag van een griffier is nog niet gesloten.");
		change("explanation", "Samen.^[Kamerstuk 28676, nr. 496]");
		assertThat(this.editor.page(this.address).select(".obstacle").text())
			.contains("‘Kamerstuk 28676, nr. 99999’: een vraag van een griffier is nog niet gesloten. "
					+ "Er staat nu ‘Kamerstuk 28676, nr. 496’.");
	}

	@Test
	void saysWhatIsEmptyAndTakesThatItIsMeant() {
		change("explanation", "Zie Kamerstuk 28676, nr. 499.");
		Typist.open(this.editor, topic(0)).type("background", "").save();
		Element empty = this.editor.page(this.address).expectFirst("form:has(input[name=obstacle]):not(details form)");
		post(Map.of("do", "override", "obstacle", empty.select("input[name=obstacle]").val(), "reason",
				empty.select("input[name=reason]").val()));
		assertThat(this.editor.page(this.address).select(".obstacle-passed").text()).contains("Bewust leeg");
	}

	@Test
	void asksWhoPublishesWithoutAnotherPairOfEyesWhy() {
		change("line", "Nieuw.");
		assertThat(this.editor.page(this.address).select("form button").eachText()).contains("Toch publiceren");
		assertThat(post(Map.of()).statusCode()).isEqualTo(409);
		Visitor other = this.house.editor(Level.CONFIDENTIAL);
		post(Map.of("do", "hand-in", "ask", "Let op de lijn"));
		Document asked = other.page(this.address);
		assertThat(asked.text()).contains("Let op de lijn");
		assertThat(asked.select(".difference ins").text()).as("with the differences in view").contains("Nieuw");
		other.submit(this.address, this.address, Map.of("do", "approve", "revision", "2"));
		assertThat(this.editor.page(this.address).select(".obstacle").text()).doesNotContain("niemand anders");
		assertThat(post(Map.of()).statusCode()).isEqualTo(302);
		assertThat(this.editor.page(this.address).select(".obstacle")).as("readers have it").isEmpty();
	}

	@Test
	void keepsStricterWordsOutOfTextsThatAreMoreOpen() {
		String secret = "Nederland biedt in stilte drie fregatten aan voor de missie.";
		Dossier.Position hidden = this.dossier.topics().get(1).positions().get(0);
		Visitor cleared = this.house.editor(Level.CONFIDENTIAL);
		Typist.open(cleared, "/edit/" + this.dossier.slug() + "/positions/" + hidden.id()).type("line", secret).save();
		Typist.open(cleared, topic(1)).type("background", "Zoals gezegd. " + secret).save();
		Document page = cleared.page(this.address);
		assertThat(page.select(".obstacle-blocking").text()).contains("herhaalt tekst met een strengere rubricering");
		assertThat(page.select(".obstacle-blocking input[name=obstacle]")).as("no reason passes over it").isEmpty();
		assertThat(publish(Map.of()).statusCode()).isEqualTo(409);
	}

	@Test
	void saysWhichTopicIsEmpty() {
		Typist
			.open(this.editor,
					"/edit/" + this.dossier.slug() + "/topics/00000000-0000-4000-8000-000000000001?in="
							+ this.dossier.id())
			.type("title", "Rondvraag")
			.save();
		assertThat(this.editor.page(this.address).select(".obstacle").text())
			.contains("Agendapunt ‘Rondvraag’: heeft geen achtergrond en geen inzet.");
	}

	@Test
	void leadsThroughReview() {
		change("line", "Nieuw.");
		post(Map.of("do", "hand-in"));
		assertThat(this.editor.page(this.address).select(".badge").eachText()).first().isEqualTo("Ter beoordeling");
		post(Map.of("do", "send-back", "remark", "Maak het korter."));
		assertThat(this.editor.page(this.address).select(".steps").text()).contains("Maak het korter.");
		post(Map.of("do", "hand-in"));
		assertThat(post(Map.of("do", "approve", "remark", "k".repeat(1001))).statusCode()).isEqualTo(422);
		assertThat(post(Map.of("do", "approve")).statusCode()).as("part of it is above this editor").isEqualTo(409);
		assertThat(this.editor.page(this.address).select("button[value=approve]")).isEmpty();
		this.house.editor(Level.CONFIDENTIAL)
			.submit(this.address, this.address,
					Map.of("do", "approve", "revision", "2", "remark", "Nu is het helder."));
		assertThat(this.editor.page(this.address).text()).contains("Deze revisie is goedgekeurd.")
			.as("what was said with it stays")
			.contains("Nu is het helder.");
	}

	@Test
	void letsNobodyApproveTheirOwnWords() {
		this.editor = this.house.editor(Level.CONFIDENTIAL);
		change("line", "Nieuw.");
		post(Map.of("do", "hand-in"));
		Document page = this.editor.page(this.address);
		assertThat(page.select("button[value=approve]")).isEmpty();
		assertThat(page.text()).contains("U schreef hier zelf aan mee.");
		assertThat(post(Map.of("do", "approve")).statusCode()).isEqualTo(409);
		assertThat(this.editor.page(this.address).select(".badge").eachText()).first().isEqualTo("Ter beoordeling");
	}

	@Test
	void keepsWhatIsTypedWhenAskingForReviewIsRefused() {
		change("line", "Nieuw.");
		for (String day : List.of("gisteren", "2025-02-30", "+999999999-12-31")) {
			HttpResponse<String> refused = post(Map.of("do", "hand-in", "ask", "Let op de lijn", "due", day));
			assertThat(refused.statusCode()).as(day).isEqualTo(422);
			assertThat(Jsoup.parse(refused.body()).select("#ask").val()).isEqualTo("Let op de lijn");
		}
		Document unknown = Jsoup
			.parse(post(Map.of("do", "hand-in", "ask", "Let op de lijn", "reviewer", "niemand-hier")).body());
		assertThat(unknown.select("[role=alert]").text()).contains("Kies iemand anders");
		assertThat(unknown.select("#ask").val()).isEqualTo("Let op de lijn");
		Document cut = Jsoup.parse(post(Map.of("do", "hand-in", "ask", "x".repeat(1001))).body());
		assertThat(cut.select("#ask").val()).as("nothing is cut in silence").hasSize(1001);
		assertThat(post(Map.of("do", "hand-in", "ask", "r\r\n".repeat(500))).statusCode())
			.as("a browser counts a line end once")
			.isEqualTo(302);
	}

	@Test
	void keepsWhatIsTypedWhenAStepIsRefused() {
		change("line", "Nieuw.");
		HttpResponse<String> refused = post(Map.of("do", "send-back", "remark", "Maak het korter."));
		assertThat(refused.statusCode()).as("nobody handed it in").isEqualTo(409);
		post(Map.of("do", "hand-in"));
		Document review = Jsoup.parse(post(Map.of("do", "send-back", "remark", "k".repeat(1001))).body());
		assertThat(review.select("#remark").val()).hasSize(1001);
	}

	@Test
	void sendsBackWithRemarksInsteadOfANote() {
		change("line", "Nieuw.");
		post(Map.of("do", "hand-in"));
		assertThat(post(Map.of("do", "send-back", "remark", "")).statusCode()).as("nothing says why").isEqualTo(422);
		String remarks = "/remarks/" + this.dossier.slug();
		this.editor.submit(remarks, remarks,
				Map.of("element", this.dossier.topics().get(0).id().toString(), "words", "Dit moet anders."));
		post(Map.of("do", "send-back", "remark", ""));
		Document page = this.editor.page(this.address);
		assertThat(page.select(".steps").text()).contains("Zie de opmerkingen bij de tekst.");
		assertThat(page.select(".obstacle").text()).contains("de opmerking ‘Dit moet anders.’ is nog niet afgehandeld");
	}

	@Test
	void plansAPublicationAndCallsItOff() {
		change("line", "Nieuw.");
		assertThat(Jsoup.parse(post(Map.of()).body()).select("#reason-error").text())
			.isEqualTo("Schrijf er een reden bij.");
		HttpResponse<String> answer = publish(Map.of("at", "2031-01-01T09:00"));
		assertThat(answer.headers().firstValue("Location")).hasValue(this.address + "?done=planned");
		assertThat(this.editor.page(this.address + "?done=planned").text())
			.contains("verschijnt op 1 januari 2031, 09.00 uur")
			.contains("Tot die tijd verandert er voor de lezer niets.");
		post(Map.of("do", "cancel"));
		assertThat(this.editor.page(this.address).text()).doesNotContain("verschijnt op");
		HttpResponse<String> late = publish(Map.of("at", "2001-01-01T09:00"));
		assertThat(Jsoup.parse(late.body()).select("#at-error").text()).contains("Dit moment is al voorbij");
	}

	@Test
	void doesNotSayThatItCalledOffWhatNoLongerWaits() {
		change("line", "Nieuw.");
		publish(Map.of("at", "2031-01-01T09:00"));
		post(Map.of("do", "cancel"));
		HttpResponse<String> late = post(Map.of("do", "cancel"));
		assertThat(late.statusCode()).isEqualTo(409);
		assertThat(Jsoup.parse(late.body()).select("[role=alert]").text()).contains("Er staat niets meer gepland");
	}

	@Test
	void bringsBackWhatWasTypedWhenTheSessionIsOver() {
		change("line", "Nieuw.");
		Document page = this.editor.page(this.address);
		Map<String, String> fields = new HashMap<>(Map.of("note", "De lijn is scherper.", "change", "MAJOR"));
		for (String hidden : List.of("_csrf", "revision", "ticket")) {
			fields.put(hidden, page.select("form:has(#note) input[name=" + hidden + "]").val());
		}
		String username = this.jdbc.queryForObject(
				"select username from person where id = (select person_id from unsaid where ticket = ?)", String.class,
				UUID.fromString(fields.getOrDefault("ticket", "")));
		this.jdbc.update("delete from spring_session");
		assertThat(this.editor.post(this.address, fields).headers().firstValue("Location").orElse(""))
			.startsWith("/sign-in?continue=");
		this.editor.signIn(Objects.requireNonNull(username), EditHouse.PASSWORD);
		Document back = this.editor.page(this.address);
		assertThat(back.select("section.notice").text()).contains("De lijn is scherper.");
		post(Map.of("forget", back.expectFirst("button[name=forget]").val()));
		assertThat(this.editor.page(this.address).select("section.notice")).isEmpty();
	}

	@Test
	void saysToWhoPublishesSecondThatItIsDoneAndKeepsTheNote() {
		change("line", "Nieuw.");
		Map<String, String> again = new HashMap<>(Map.of("reason", "Nagekeken", "note", "De lijn is scherper."));
		Document before = this.editor.page(this.address);
		List.of("_csrf", "revision")
			.forEach((field) -> again.put(field, before.select("input[name=" + field + "]").val()));
		publish(Map.of());
		HttpResponse<String> second = this.editor.post(this.address, again);
		assertThat(second.statusCode()).isEqualTo(409);
		Document page = Jsoup.parse(second.body());
		assertThat(page.select("[role=alert]").text()).contains("al gepubliceerd");
		assertThat(page.select("section.notice").text()).contains("De lijn is scherper.");
	}

	@Test
	void keepsWhatIsSaidInAFormThatIsThereNoLonger() {
		change("line", "Nieuw.");
		Document late = Jsoup.parse(post(Map.of("do", "send-back", "remark", "Maak het korter.")).body());
		assertThat(late.select("section.notice").text()).contains("Maak het korter.");
		post(Map.of("do", "hand-in"));
		post(Map.of("do", "withdraw", "notice", "Er stond een fout in."));
		assertThat(post(Map.of("do", "withdraw", "notice", "Wacht op editie B.")).body())
			.contains("Wacht op editie B.");
		Document again = Jsoup
			.parse(post(Map.of("do", "override", "obstacle", "er-was-eens", "reason", "Bekend")).body());
		assertThat(again.select("section.notice").text()).contains("Bekend");
		Document there = Jsoup.parse(post(Map.of("do", "send-back", "remark", "k".repeat(1001))).body());
		assertThat(there.select("section.notice")).as("it stands in its form").isEmpty();
	}

	@Test
	void leadsToANewMeetingAndToALetterFromWhereWorkStarts() {
		for (String start : List.of("/desk", "/edit")) {
			assertThat(this.editor.page(start).select(".page-links a").eachAttr("href")).as(start)
				.contains("/edit/new", "/intake");
		}
	}

	@Test
	void namesTheHouseItselfInTheLanguageOfTheReader() {
		assertThat(this.editor.page("/edit/" + this.dossier.slug()).select(".page-head .aside").text())
			.contains("door systeem");
	}

	@Test
	void withdrawsAnEditionWithANotice() {
		post(Map.of("do", "withdraw", "notice", "Er stond een fout in. Morgen volgt een nieuwe editie."));
		HttpResponse<String> page = this.house.visitor().get("/meetings/" + this.dossier.slug());
		assertThat(page.body()).doesNotContain("Nederland steunt Oekraïne.");
		Document after = this.editor.page(this.address);
		assertThat(after.select(".badge").eachText()).first().isEqualTo("Ingetrokken");
		assertThat(after.select("main").text()).contains("Deze revisie is ingetrokken: de lezer leest uw bericht.")
			.doesNotContain("De lezer heeft deze revisie");
		assertThat(this.editor.page("/edit/" + this.dossier.slug()).select(".eyebrow .badge").eachText())
			.contains("Ingetrokken");
		change("line", "Beter.");
		assertThat(this.editor.page(this.address).select(".badge").eachText()).first().isEqualTo("Concept");
	}

	private void change(String field, String value) {
		Typist
			.open(this.editor,
					"/edit/" + this.dossier.slug() + "/positions/"
							+ this.dossier.topics().get(0).positions().get(0).id())
			.type(field, value)
			.save();
	}

	private String topic(int number) {
		return "/edit/" + this.dossier.slug() + "/topics/" + this.dossier.topics().get(number).id();
	}

	private HttpResponse<String> publish(Map<String, String> values) {
		Map<String, String> fields = new HashMap<>(values);
		fields.put("reason", "Ik heb het zelf nagekeken");
		return post(fields);
	}

	private HttpResponse<String> post(Map<String, String> values) {
		Document page = this.editor.page(this.address);
		Map<String, String> fields = new HashMap<>(values);
		fields.put("_csrf", page.select("input[name=_csrf]").attr("value"));
		fields.put("revision", page.select("input[name=revision]").attr("value"));
		return this.editor.post(this.address, fields);
	}

}
