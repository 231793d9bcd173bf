package org.meetingdossier.editing.web.programme;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
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

/** Without JavaScript, as each test only sends what a form holds. */
@HouseTest
class ProgrammeControllerTests {

	@Autowired
	private EditHouse house;

	@Autowired
	private Dossiers dossiers;

	private Dossier dossier;

	private String overview = "";

	private String address = "";

	private Visitor editor;

	@BeforeEach
	void openADossier() {
		this.dossier = this.house.dossier();
		this.overview = "/edit/" + this.dossier.slug();
		this.address = this.overview + "/programme";
		this.editor = this.house.editor(Level.DELEGATION);
	}

	@Test
	void makesAMeetingOfThreeSessionsAndFourTopicsInTwoRevisions() {
		String slug = "raad-" + UUID.randomUUID();
		Typist.open(this.editor, "/edit/new")
			.type("title", "Raad")
			.type("forum", "NAVO")
			.type("place", "Antalya")
			.type("firstDay", "2025-05-14")
			.type("lastDay", "2025-05-15")
			.type("slug", slug)
			.save();
		String programme = "/edit/" + slug + "/programme";
		assertThat(this.editor.page("/edit/" + slug).select("a.add").eachAttr("href")).contains(programme);
		Typist typist = Typist.open(this.editor, programme);
		for (int session = 0; session < 3; session++) {
			typist.type("sessions[" + session + "].title", "Sessie " + session)
				.type("sessions[" + session + "].start", "1" + session + ":00");
		}
		for (int topic = 0; topic < 4; topic++) {
			typist.type("topics[" + topic + "].title", "Onderwerp " + topic)
				.type("topics[" + topic + "].session", typist.typed("sessions[" + topic % 3 + "].id"));
		}
		assertThat(typist.save().headers().firstValue("Location")).hasValue("/edit/" + slug + "?saved=2");
		Dossier made = this.dossiers.working(slug).orElseThrow();
		assertThat(made.sessions()).extracting(Dossier.Session::title)
			.containsExactly("Sessie 0", "Sessie 1", "Sessie 2");
		assertThat(made.topics()).extracting((topic) -> topic.facts().session())
			.containsExactly(made.sessions().get(0).id(), made.sessions().get(1).id(), made.sessions().get(2).id(),
					made.sessions().get(0).id());
	}

	@Test
	void leavesAloneWhatItDoesNotShow() {
		Typist typist = Typist.open(this.editor, this.address).type("topics[1].title", "Productie");
		assertThat(typist.save().headers().firstValue("Location")).hasValue(this.overview + "?saved=2");
		Dossier saved = newest();
		assertThat(saved.topics().get(1).title()).isEqualTo("Productie");
		assertThat(saved.topics().get(1).positions()).isEqualTo(this.dossier.topics().get(1).positions());
		assertThat(saved.topics().get(0)).isEqualTo(this.dossier.topics().get(0));
		assertThat(saved.sessions()).isEqualTo(this.dossier.sessions());
		assertThat(Typist.open(this.editor, this.address).save().headers().firstValue("Location"))
			.hasValue(this.overview + "?same");
	}

	@Test
	void leavesATopicItsTheme() {
		Typist.open(this.editor, this.overview + "/topics/" + this.dossier.topics().get(0).id())
			.type("theme", "Oekraïne")
			.save();
		Typist.open(this.editor, this.address).type("topics[0].title", "Steun").save();
		assertThat(newest().topics().get(0).title()).isEqualTo("Steun");
		assertThat(newest().topics().get(0).facts().theme()).isEqualTo("Oekraïne");
	}

	@Test
	void savesOnceWhatIsSentTwice() {
		Typist typist = Typist.open(this.editor, this.address).type("topics[2].title", "Zuidflank");
		typist.save();
		typist.save();
		assertThat(newest().topics()).extracting(Dossier.Topic::title)
			.containsExactly("Oekraïne", "Industrie", "Zuidflank");
	}

	@Test
	void takesALineThatLostItsIdentityForANewOne() {
		Typist.open(this.editor, this.address).type("topics[0].id", "").save();
		assertThat(newest().topics()).extracting(Dossier.Topic::title)
			.containsExactly("Oekraïne", "Industrie", "Oekraïne");
	}

	@Test
	void saysInWhichLineSomethingIsWrongWithAllWordsStillThere() {
		String unused = UUID.randomUUID().toString();
		Typist typist = Typist.open(this.editor, this.address)
			.type("sessions[0].title", "")
			.type("sessions[1].title", "Diner")
			.type("sessions[1].date", "morgen")
			.type("topics[2].title", "Zuidflank")
			.type("sessions[2].id", unused)
			.type("topics[2].session", unused);
		HttpResponse<String> answer = typist.save();
		assertThat(answer.statusCode()).isEqualTo(422);
		Document page = Jsoup.parse(answer.body());
		List<String> links = page.select("#form-errors a").eachAttr("href");
		assertThat(links).containsExactlyInAnyOrder("#sessions0.title", "#sessions1.date", "#topics2.session");
		assertThat(page.select("#form-errors a").eachText()).as("the line is named")
			.anyMatch((words) -> words.startsWith("Sessie 1: "))
			.anyMatch((words) -> words.startsWith("Sessie 2: "))
			.anyMatch((words) -> words.startsWith("Agendapunt 3: "));
		assertThat(links).allSatisfy((link) -> assertThat(page.getElementById(link.substring(1))).as(link).isNotNull());
		assertThat(Objects.requireNonNull(page.getElementById("sessions1.date")).val()).isEqualTo("morgen");
		assertThat(Objects.requireNonNull(page.getElementById("topics2.title")).val()).isEqualTo("Zuidflank");
		assertThat(newest()).isEqualTo(this.dossier);
		assertThat(Typist.open(this.editor, this.address).typed("topics[2].title")).as("the draft")
			.isEqualTo("Zuidflank");
		typist.type("do", "discard").save();
		assertThat(Typist.open(this.editor, this.address).typed("topics[2].title")).isEmpty();
	}

	@Test
	void mergesWhatSomebodyElseSavedAndShowsWhereBothDiffer() {
		Typist mine = Typist.open(this.editor, this.address)
			.type("topics[0].title", "Steun")
			.type("topics[2].title", "Zuidflank");
		Visitor other = this.house.editor(Level.DELEGATION);
		Typist.open(other, this.address).type("topics[0].title", "Hulp").type("topics[1].title", "Productie").save();
		HttpResponse<String> answer = mine.save();
		assertThat(answer.statusCode()).isEqualTo(409);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select(".conflict li").text()).contains("Hulp");
		assertThat(page.select(".conflict p").text()).as("who was first").contains("sloeg revisie 2 op");
		assertThat(Objects.requireNonNull(page.getElementById("topics0.title")).val()).isEqualTo("Steun");
		assertThat(Objects.requireNonNull(page.getElementById("topics1.title")).val()).isEqualTo("Productie");
		assertThat(Objects.requireNonNull(page.getElementById("topics2.title")).val()).isEqualTo("Zuidflank");
		page.select("form.edit-form input[name=startedFrom]").forEach((input) -> mine.type("startedFrom", input.val()));
		mine.type("topics[1].title", "Productie").save();
		assertThat(newest().topics()).extracting(Dossier.Topic::title)
			.containsExactly("Steun", "Productie", "Zuidflank");
	}

	@Test
	void keepsAllLinesWhenMoreAreAskedFor() {
		Typist typist = Typist.open(this.editor, this.address).type("topics[2].title", "Zuidflank");
		int before = this.editor.page(this.address).select(".programme-line").size();
		Document more = typist.press("do", "more");
		assertThat(more.select(".programme-line")).hasSize(before + 7);
		assertThat(typist.typed("topics[2].title")).isEqualTo("Zuidflank");
		assertThat(newest()).isEqualTo(this.dossier);
	}

	@Test
	void hasOneEmptyLineOfEachBesideWhatIsThere() {
		Document page = this.editor.page(this.address);
		assertThat(page.select("fieldset.programme-line"))
			.hasSize(this.dossier.sessions().size() + this.dossier.topics().size() + 2);
	}

	@Test
	void saysThatThereIsNoRoomForMoreLines() {
		HttpResponse<String> answer = Typist.open(this.editor, this.address)
			.type("topics[100].title", "Eén te veel")
			.save();
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(Jsoup.parse(answer.body()).select("#form-errors").text())
			.contains("100 sessies en 100 agendapunten");
		assertThat(newest()).isEqualTo(this.dossier);
	}

	@Test
	void takesNoIdentityOfSomethingElse() {
		String position = this.dossier.topics().get(0).positions().get(0).id().toString();
		assertThat(Typist.open(this.editor, this.address)
			.type("topics[2].id", position)
			.type("topics[2].title", "X")
			.save()
			.statusCode()).isEqualTo(404);
		String hidden = this.dossier.topics().get(1).positions().get(0).id().toString();
		assertThat(Typist.open(this.editor, this.address)
			.type("topics[2].id", hidden)
			.type("topics[2].title", "X")
			.save()
			.statusCode()).isEqualTo(404);
		assertThat(newest()).isEqualTo(this.dossier);
	}

	@Test
	void losesNoLineWhereItCannotBeSaved() {
		HttpResponse<String> answer = Typist.open(this.editor, this.address)
			.type("topics[2].title", "Zuidflank")
			.type("startedFrom", "99")
			.save();
		assertThat(answer.statusCode()).isEqualTo(404);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("textarea").eachText()).contains("Zuidflank");
		assertThat(page.select("main a").eachAttr("href")).contains(this.address);
		Typist again = Typist.open(this.editor, this.address);
		assertThat(again.typed("topics[2].title")).isEqualTo("Zuidflank");
		assertThat(again.save().headers().firstValue("Location")).hasValue(this.overview + "?saved=2");
	}

	@Test
	void goesOnWithTheNextOneAfterSavingASessionOrATopic() {
		for (String kind : List.of("sessions", "topics")) {
			String form = this.overview + "/" + kind + "/" + UUID.randomUUID() + "?in=" + this.dossier.id();
			Typist typist = Typist.open(this.editor, form).type("title", "Nog een");
			HttpResponse<String> answer = typist.type("do", "another").save();
			String next = answer.headers().firstValue("Location").orElseThrow();
			assertThat(next).startsWith(this.overview + "/" + kind + "/new?saved=");
			String opened = this.editor.get(next).headers().firstValue("Location").orElseThrow();
			Document page = this.editor.page(opened);
			assertThat(page.select(".notice[role=status]").text()).contains("Opgeslagen als revisie");
			assertThat(page.select("#title").val()).isEmpty();
			assertThat(page.select("button[value=another]").text()).isEqualTo("Opslaan en nog een");
		}
		assertThat(newest().sessions()).hasSize(2);
		assertThat(newest().topics()).hasSize(3);
	}

	private Dossier newest() {
		return this.dossiers.working(this.dossier.slug()).orElseThrow();
	}

}
