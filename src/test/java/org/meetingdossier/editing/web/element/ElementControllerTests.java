package org.meetingdossier.editing.web.element;

import java.net.http.HttpResponse;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.editing.web.EditHouse;
import org.meetingdossier.editing.web.Typist;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
class ElementControllerTests {

	@Autowired
	private EditHouse house;

	@Autowired
	private Dossiers dossiers;

	private Dossier dossier;

	private Visitor editor;

	@BeforeEach
	void openADossier() {
		this.dossier = this.house.dossier();
		this.editor = this.house.editor(Level.DELEGATION);
	}

	@Test
	void savesAPositionAsARevision() {
		Typist typist = Typist.open(this.editor, position(0, 0));
		assertThat(typist.typed("line")).isEqualTo("Nederland steunt Oekraïne.");
		HttpResponse<String> answer = typist.type("line", "Nederland blijft Oekraïne steunen.").save();
		assertThat(answer.headers().firstValue("Location")).hasValue("/edit/" + this.dossier.slug() + "?saved=2");
		assertThat(now().topics().get(0).positions().get(0).line()).isEqualTo("Nederland blijft Oekraïne steunen.");
		assertThat(this.editor.page("/edit/" + this.dossier.slug() + "?saved=2").select(".notice").text())
			.contains("revisie 2");
	}

	@Test
	void savesTheGeneralLineWhichStandsInNoTopic() {
		String address = "/edit/" + this.dossier.slug() + "/general-line";
		assertThat(this.editor.page(address).select("label[for=in], select#in")).isEmpty();
		HttpResponse<String> answer = Typist.open(this.editor, address).type("line", "Samen sterker.").save();
		assertThat(answer.headers().firstValue("Location")).hasValue("/edit/" + this.dossier.slug() + "?saved=2");
		assertThat(now().generalLine()).extracting(Dossier.Position::line).isEqualTo("Samen sterker.");
	}

	@Test
	void saysThatAReasonIsNotKeptOfATopicThatIsDiscussed() {
		String address = "/edit/" + this.dossier.slug() + "/topics/" + this.dossier.topics().get(0).id();
		HttpResponse<String> answer = Typist.open(this.editor, address).type("stateReason", "Geen tijd.").save();
		assertThat(answer.statusCode()).isEqualTo(422);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("[name=stateReason]").val()).isEqualTo("Geen tijd.");
		assertThat(page.select("#stateReason-error").text()).contains("wordt zo niet opgeslagen");
		Typist.open(this.editor, address).type("state", "POSTPONED").type("stateReason", "Geen tijd.").save();
		assertThat(now().topics().get(0).facts().stateReason()).isEqualTo("Geen tijd.");
		HttpResponse<String> back = Typist.open(this.editor, address).type("state", "ON_AGENDA").save();
		assertThat(back.headers().firstValue("Location")).as("what was saved may go with the state that it explains")
			.hasValue("/edit/" + this.dossier.slug() + "?saved=3");
		assertThat(now().topics().get(0).facts().stateReason()).isNull();
	}

	@Test
	void savesNothingWhereNothingDiffers() {
		HttpResponse<String> answer = Typist.open(this.editor, position(0, 0)).save();
		assertThat(answer.headers().firstValue("Location")).hasValue("/edit/" + this.dossier.slug() + "?same");
	}

	@Test
	void savesNothingWhereOnlyTheLineEndsDiffer() {
		String text = "Eerste alinea.\n\nTweede alinea,\nnog een regel.";
		Typist.open(this.editor, position(0, 0)).type("explanation", text.replace("\n", "\r\n")).save();
		assertThat(now().topics().get(0).positions().get(0).explanation()).isEqualTo(text);
		HttpResponse<String> again = Typist.open(this.editor, position(0, 0))
			.type("explanation", text.replace("\n", "\r\n"))
			.save();
		assertThat(again.headers().firstValue("Location")).hasValue("/edit/" + this.dossier.slug() + "?same");
	}

	@Test
	void keepsWhatTheEditorCannotSee() {
		Typist.open(this.editor, position(1, 1)).type("line", "Meer vaart maken.").save();
		assertThat(now().topics().get(1).positions()).extracting(Dossier.Position::line)
			.containsExactly("De geheime lijn.", "Meer vaart maken.");
	}

	@Test
	void hidesWhatIsAboveTheClearance() {
		assertThat(this.editor.get(position(1, 0)).statusCode()).isEqualTo(404);
		assertThat(this.editor.get(position(1, 0) + "?in=" + this.dossier.topics().get(1).id()).statusCode())
			.as("nor can it be written over as if it were new")
			.isEqualTo(404);
		assertThat(this.editor.page("/edit/" + this.dossier.slug()).text()).doesNotContain("geheime");
		assertThat(this.house.editor(Level.CONFIDENTIAL).get(position(1, 0)).statusCode()).isEqualTo(200);
	}

	@Test
	void keepsAllThatWasTypedWhenSomethingIsWrong() {
		HttpResponse<String> answer = Typist.open(this.editor, position(0, 0))
			.type("line", " ")
			.type("explanation", "Wel wat.")
			.save();
		assertThat(answer.statusCode()).isEqualTo(422);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("#form-errors a").attr("href")).isEqualTo("#line");
		assertThat(page.select("#line").attr("aria-describedby")).contains("line-error");
		assertThat(page.select("#explanation").val()).isEqualTo("Wel wat.");
	}

	@Test
	void saysHowToWriteADateAndKeepsItAsTyped() {
		String session = "/edit/" + this.dossier.slug() + "/sessions/" + this.dossier.sessions().get(0).id();
		HttpResponse<String> answer = Typist.open(this.editor, session)
			.type("date", "veertien mei")
			.type("start", "half acht")
			.save();
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("#form-errors a").eachAttr("href")).containsExactly("#date", "#start");
		assertThat(page.select("#date").val()).isEqualTo("veertien mei");
	}

	@Test
	void takesADinnerThatEndsAfterMidnight() {
		String session = "/edit/" + this.dossier.slug() + "/sessions/" + this.dossier.sessions().get(0).id();
		assertThat(this.editor.page(session).select("#end-hint").text()).contains("op de volgende dag");
		HttpResponse<String> same = Typist.open(this.editor, session)
			.type("start", "19:00")
			.type("end", "19:00")
			.save();
		assertThat(Jsoup.parse(same.body()).select("#form-errors a").eachAttr("href")).containsExactly("#end");
		assertThat(Typist.open(this.editor, session).type("start", "19:00").type("end", "00:30").save().statusCode())
			.isEqualTo(302);
		this.dossiers.publish(this.dossier.id(), 2, "els", null);
		assertThat(this.editor.page("/meetings/" + this.dossier.slug()).select(".session-facts").text())
			.contains("19:00\u201300:30 (volgende dag)");
	}

	@Test
	void addsAPositionToATopic() {
		UUID id = UUID.randomUUID();
		String address = "/edit/" + this.dossier.slug() + "/positions/" + id;
		assertThat(this.editor.get(address).statusCode()).isEqualTo(404);
		Typist.open(this.editor, address + "?in=" + this.dossier.topics().get(0).id())
			.type("line", "Ook dit nog.")
			.save();
		assertThat(now().topics().get(0).positions()).extracting(Dossier.Position::line)
			.containsExactly("Nederland steunt Oekraïne.", "Ook dit nog.");
	}

	@Test
	void movesAPositionToTheTopicThatIsChosen() {
		String other = this.dossier.topics().get(1).id().toString();
		Typist.open(this.editor, position(0, 0)).type("in", other).type("line", "Elders.").save();
		assertThat(now().topics().get(0).positions()).isEmpty();
		assertThat(now().topics().get(1).positions()).extracting(Dossier.Position::line)
			.containsExactly("De geheime lijn.", "Vaart maken.", "Elders.");
		assertThat(
				this.editor.page("/edit/" + this.dossier.slug() + "/history").select(".revision p[lang=nl]").eachText())
			.first()
			.isEqualTo("Inzet bij ‘Oekraïne’ verplaatst");
		Typist
			.open(this.editor,
					"/edit/" + this.dossier.slug() + "/commitments/"
							+ this.dossier.topics().get(0).commitments().get(0).id())
			.type("in", other)
			.save();
		assertThat(now().topics().get(1).commitments()).hasSize(2);
	}

	@Test
	void keepsAPositionThatCannotMoveToATopicThatWasNotThere() {
		Typist typist = Typist.open(this.editor, position(0, 0)).type("in", UUID.randomUUID().toString());
		HttpResponse<String> answer = typist.type("line", "Nergens heen.").save();
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(Jsoup.parse(answer.body()).select("#form-errors a").attr("href")).isEqualTo("#in");
		assertThat(this.editor.page(position(0, 0)).select("#line").val()).isEqualTo("Nergens heen.");
		assertThat(now()).isEqualTo(this.dossier);
	}

	@Test
	void savesEveryOtherForm() {
		String slug = "/edit/" + this.dossier.slug();
		assertThat(Typist.open(this.editor, slug + "/meeting")
			.type("title", "Raad in Gent")
			.type("letter", "Kamerstuk 28 676, nr. 499")
			.save()
			.headers()
			.firstValue("Location")).hasValue(slug + "?saved=2");
		Typist.open(this.editor, slug + "/general-line").type("line", "Samen sterk.").save();
		Typist.open(this.editor, slug + "/sessions/" + this.dossier.sessions().get(0).id()).type("end", "12:15").save();
		Typist.open(this.editor, slug + "/topics/" + this.dossier.topics().get(0).id())
			.type("session", this.dossier.sessions().get(0).id().toString())
			.save();
		Typist.open(this.editor, slug + "/commitments/" + this.dossier.topics().get(0).commitments().get(0).id())
			.type("due", "2024-07-01")
			.save();
		Dossier saved = now();
		assertThat(saved.title()).isEqualTo("Raad in Gent");
		assertThat(saved.facts().letter()).hasToString("kst-28676-499");
		assertThat(saved.generalLine()).extracting(Dossier.Position::line).isEqualTo("Samen sterk.");
		assertThat(saved.sessions().get(0).end()).hasToString("12:15");
		assertThat(saved.topics().get(0).facts().session()).isEqualTo(this.dossier.sessions().get(0).id());
		assertThat(saved.topics().get(0).commitments().get(0).due()).hasToString("2024-07-01");
	}

	private Dossier now() {
		return this.dossiers.working(this.dossier.slug()).orElseThrow();
	}

	private String position(int topic, int position) {
		return "/edit/" + this.dossier.slug() + "/positions/"
				+ this.dossier.topics().get(topic).positions().get(position).id();
	}

}
