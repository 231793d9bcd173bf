package org.meetingdossier.editing.web;

import java.net.http.HttpResponse;
import java.util.Map;

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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two editors save the same element.
 */
@HouseTest
class ConflictTests {

	@Autowired
	private EditHouse house;

	@Autowired
	private Dossiers dossiers;

	private Dossier dossier;

	private String address = "";

	private Visitor els;

	private Visitor piet;

	@BeforeEach
	void openADossierTwice() {
		this.dossier = this.house.dossier();
		this.address = "/edit/" + this.dossier.slug() + "/positions/"
				+ this.dossier.topics().get(0).positions().get(0).id();
		this.els = this.house.editor(Level.DELEGATION);
		this.piet = this.house.editor(Level.DELEGATION);
	}

	@Test
	void mergesDifferentFieldsByItself() {
		Typist first = Typist.open(this.els, this.address).type("line", "Nieuwe lijn.");
		Typist second = Typist.open(this.piet, this.address).type("explanation", "Nieuwe toelichting.");
		first.save();
		assertThat(second.save().headers().firstValue("Location"))
			.hasValue("/edit/" + this.dossier.slug() + "?saved=3&merged");
		assertThat(position().line()).isEqualTo("Nieuwe lijn.");
		assertThat(position().explanation()).isEqualTo("Nieuwe toelichting.");
	}

	@Test
	void showsBaseTheirsAndMineAndSavesFromTheNewest() {
		Typist first = Typist.open(this.els, this.address).type("line", "De lijn van Els.").type("explanation", "Ook.");
		Typist second = Typist.open(this.piet, this.address).type("line", "De lijn van Piet.");
		first.save();
		HttpResponse<String> answer = second.save();
		assertThat(answer.statusCode()).isEqualTo(409);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select(".clash dd").eachText()).containsExactly("Nederland steunt Oekraïne.",
				"De lijn van Els.");
		assertThat(page.select("#line").val()).isEqualTo("De lijn van Piet.");
		assertThat(page.select("#explanation").val()).as("what did not clash is merged").isEqualTo("Ook.");
		assertThat(page.select("#startedFrom").val()).isEqualTo("2");
		second.type("startedFrom", "2").type("explanation", "Ook.").type("line", "De lijn van beiden.").save();
		assertThat(position().line()).isEqualTo("De lijn van beiden.");
		assertThat(position().explanation()).isEqualTo("Ook.");
	}

	@Test
	void namesWhoWasFirstMarksTheirWordsAndTakesThemOver() {
		Typist first = Typist.open(this.els, this.address).type("line", "Nederland steunt Oekraïne volop.");
		Typist second = Typist.open(this.piet, this.address)
			.type("line", "De lijn van Piet.")
			.type("explanation", "Van Piet.");
		first.save();
		Document page = second.press("do", "");
		assertThat(page.select(".conflict").text()).contains("Els Bakker sloeg revisie 2 op");
		assertThat(page.select(".clash-theirs ins").text()).contains("volop");
		assertThat(page.select("button[name=theirs]").text()).isEqualTo("Neem die tekst over");
		Document taken = second.press("theirs", "line");
		assertThat(taken.select("#line").val()).isEqualTo("Nederland steunt Oekraïne volop.");
		assertThat(taken.select("#explanation").val()).isEqualTo("Van Piet.");
		second.save();
		assertThat(position().line()).isEqualTo("Nederland steunt Oekraïne volop.");
		assertThat(position().explanation()).isEqualTo("Van Piet.");
	}

	@Test
	void keepsComparingTheOtherFieldsWhenOneIsTakenOver() {
		Typist first = Typist.open(this.els, this.address)
			.type("line", "De lijn van Els.")
			.type("explanation", "Van Els.");
		Typist second = Typist.open(this.piet, this.address)
			.type("line", "De lijn van Piet.")
			.type("explanation", "Van Piet.");
		first.save();
		assertThat(second.press("do", "").select(".clash")).hasSize(2);
		// A typist sends one of each name, and a browser both.
		Document taken = second.type("differs", "explanation").press("theirs", "line");
		assertThat(taken.select("#line").val()).isEqualTo("De lijn van Els.");
		assertThat(taken.select(".clash")).hasSize(1);
		assertThat(taken.select(".clash-theirs").text()).contains("Van Els.");
		assertThat(taken.select("#explanation").val()).isEqualTo("Van Piet.");
		assertThat(second.press("theirs", "explanation").select(".clash")).isEmpty();
		second.save();
		assertThat(position().explanation()).isEqualTo("Van Els.");
	}

	@Test
	void keepsTheTextThatDidNotGetThrough() {
		Typist second = Typist.open(this.piet, this.address).type("line", "De lijn van Piet.");
		Typist.open(this.els, this.address).type("line", "De lijn van Els.").save();
		second.save();
		assertThat(this.piet.page(this.address).select("#line").val()).isEqualTo("De lijn van Piet.");
	}

	@Test
	void undoesNothingOfWhatWasMergedWhenTheDraftIsOpenedAgain() {
		Typist first = Typist.open(this.els, this.address).type("line", "De lijn van Els.").type("explanation", "Ook.");
		Typist second = Typist.open(this.piet, this.address).type("line", "De lijn van Piet.");
		first.save();
		assertThat(second.save().statusCode()).isEqualTo(409);
		HttpResponse<String> again = Typist.open(this.piet, this.address).save();
		assertThat(again.statusCode()).as("both changed the line still").isEqualTo(409);
		assertThat(Jsoup.parse(again.body()).select("#explanation").val()).isEqualTo("Ook.");
		assertThat(position().explanation()).isEqualTo("Ook.");
	}

	@Test
	void putsBackWhatWasRemovedMeanwhile() {
		Typist second = Typist.open(this.piet, this.address).type("line", "Toch nog gewijzigd.");
		this.els.submit("/edit/" + this.dossier.slug(), this.address + "/remove", Map.of());
		HttpResponse<String> answer = second.save();
		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(Jsoup.parse(answer.body()).select(".conflict").text()).contains("intussen verwijderd");
		second.type("startedFrom", "2").save();
		assertThat(position().line()).isEqualTo("Toch nog gewijzigd.");
	}

	@Test
	void keepsTheTextOfAPositionWhoseTopicIsGone() {
		Typist second = Typist.open(this.piet, this.address).type("line", "Waar nu?");
		this.els.submit("/edit/" + this.dossier.slug(),
				"/edit/" + this.dossier.slug() + "/topics/" + this.dossier.topics().get(0).id() + "/remove", Map.of());
		HttpResponse<String> answer = second.save();
		assertThat(answer.statusCode()).isEqualTo(409);
		HttpResponse<String> again = second.type("startedFrom", "2").save();
		assertThat(again.statusCode()).isEqualTo(422);
		assertThat(Jsoup.parse(again.body()).select("#line").val()).isEqualTo("Waar nu?");
	}

	private Dossier.Position position() {
		return this.dossiers.working(this.dossier.slug()).orElseThrow().topics().get(0).positions().get(0);
	}

}
