package org.meetingdossier.editing.web.history;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
class HistoryControllerTests {

	@Autowired
	private EditHouse house;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private JdbcTemplate jdbc;

	private Dossier dossier;

	private String slug = "";

	private Visitor editor;

	@BeforeEach
	void saveADossierTwice() {
		this.dossier = this.house.dossier();
		this.dossiers.publish(this.dossier.id(), 1, "system", null);
		this.slug = "/edit/" + this.dossier.slug();
		this.editor = this.house.editor(Level.CONFIDENTIAL);
		Typist.open(this.editor, this.slug + "/positions/" + this.dossier.topics().get(0).positions().get(0).id())
			.type("line", "Nederland blijft Oekraïne steunen.")
			.save();
	}

	@Test
	void listsEverySaveWithWhatItChanged() {
		Document page = this.editor.page(this.slug + "/history");
		assertThat(page.select(".revision-name").eachText()).containsExactly("Revisie 2", "Revisie 1 Editie A");
		assertThat(page.select(".revision p[lang=nl]").eachText()).first().isEqualTo("Inzet bij ‘Oekraïne’ gewijzigd");
	}

	@Test
	void namesWhoSavedTheHouseItselfAndTheUsernameOfWhoIsGone() {
		assertThat(authors()).satisfiesExactly((newest) -> assertThat(newest).startsWith("Els Bakker, "),
				(first) -> assertThat(first).startsWith("systeem, "));
		this.jdbc.update("update revision set author = 'vertrokken' where meeting_id = ? and number = 1",
				this.dossier.id());
		assertThat(authors()).last().asString().startsWith("vertrokken, ");
		assertThat(this.editor.page(this.slug).select(".page-head .aside").text()).contains("door Els Bakker op");
		assertThat(this.editor.page("/edit").text()).contains("Revisie 2, door Els Bakker");
	}

	private List<String> authors() {
		return this.editor.page(this.slug + "/history").select(".revision .quiet:not(:has(a))").eachText();
	}

	@Test
	void writesTheNumberOfALateRevisionWithoutAPoint() {
		this.jdbc.update("update revision set number = number + 1232 where meeting_id = ?", this.dossier.id());
		for (String page : List.of("", "/history", "/compare?from=1233&to=1234", "/publish", "/previews")) {
			for (String language : List.of("nl", "en")) {
				String text = this.editor.page(this.slug + page + (page.contains("?") ? "&" : "?") + "lang=" + language)
					.text();
				assertThat(text).as(page).doesNotContain("1.23", "1,23");
			}
		}
		assertThat(this.editor.page(this.slug + "/history?lang=nl").text()).contains("Revisie 1234");
		assertThat(this.editor.page(this.slug + "/compare?from=1233&to=1234").text())
			.contains("Zet het hele dossier terug naar revisie 1233");
	}

	@Test
	void writesDaysAsTheHouseDoes() {
		String session = this.slug + "/sessions/" + this.dossier.sessions().get(0).id();
		assertThat(this.editor.page(session).select("#date-hint").text())
			.isEqualTo("De vergadering is van 24 juni 2024 tot en met 25 juni 2024.");
		Typist.open(this.editor, session).type("date", "2024-06-25").save();
		Document page = this.editor.page(this.slug + "/compare?from=2&to=3");
		assertThat(page.select("del").text()).isEqualTo("24 juni 2024");
		assertThat(page.select("ins").text()).isEqualTo("25 juni 2024");
		Document english = Jsoup.parse(this.editor.get(this.slug + "/compare?from=2&to=3&lang=en").body());
		assertThat(english.select("ins").text()).isEqualTo("25 June 2024");
	}

	@Test
	void comparesWordByWord() {
		Document page = this.editor.page(this.slug + "/compare?from=1&to=2");
		assertThat(page.select("del").text()).isEqualTo("steunt");
		assertThat(page.select("ins").eachText()).containsExactly("blijft", "steunen");
	}

	@Test
	void comparesWithWhatReadersHaveInOneClick() {
		Document page = this.editor.page(this.editor.page(this.slug + "/history").select(".page-links a").attr("href"));
		assertThat(page.select(".page-head").text()).contains("Van editie A naar revisie 2");
		assertThat(page.select("del").text()).isEqualTo("steunt");
	}

	@Test
	void restoresOnePartAsANewRevision() {
		HttpResponse<String> answer = this.editor.submit(this.slug + "/compare?from=1&to=2", this.slug + "/restore",
				Map.of());
		assertThat(answer.headers().firstValue("Location")).hasValue(this.slug + "?saved=3");
		assertThat(this.dossiers.working(this.dossier.slug()).orElseThrow().topics().get(0).positions().get(0).line())
			.isEqualTo("Nederland steunt Oekraïne.");
	}

	@Test
	void showsNothingAboveTheClearance() {
		Visitor less = this.house.editor(Level.DELEGATION);
		Dossier.Position hidden = this.dossier.topics().get(1).positions().get(0);
		Typist.open(this.editor, this.slug + "/positions/" + hidden.id()).type("line", "Nog geheimer.").save();
		assertThat(less.get(this.slug + "/compare?from=2&to=3").body()).doesNotContain("geheim");
		assertThat(less.get(this.slug + "/history").body()).doesNotContain("geheim");
	}

}
