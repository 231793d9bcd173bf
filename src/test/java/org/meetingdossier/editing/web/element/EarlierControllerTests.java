package org.meetingdossier.editing.web.element;

import java.time.LocalDate;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.editing.web.EditHouse;
import org.meetingdossier.editing.web.Typist;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
class EarlierControllerTests {

	private final Dossier.Position open = DossierBuilder.position(Level.PUBLIC, "Nederland steunt de vogels.", "");

	private final Dossier.Position closed = DossierBuilder.position(Level.CONFIDENTIAL, "De geheime lijn.", "");

	@Autowired
	private EditHouse house;

	@Autowired
	private Dossiers dossiers;

	private final String theme = "Vogels " + UUID.randomUUID();

	private Visitor editor;

	@BeforeEach
	void arrive() {
		this.editor = this.house.editor(Level.CONFIDENTIAL);
	}

	@Test
	void keepsTheThemeThatIsChosenOrMade() {
		Dossier dossier = this.house.dossier();
		Typist typist = Typist.open(this.editor, topic(dossier));
		assertThat(typist.type("theme", "!!").save().statusCode()).isEqualTo(422);
		typist.type("theme", this.theme).save();
		assertThat(now(dossier).topics().get(0).facts().theme()).isEqualTo(this.theme);
		assertThat(this.editor.page(topic(this.house.dossier())).select("#themes option").eachAttr("value"))
			.contains(this.theme);
	}

	@Test
	void proposesAThemeByTheWordsOfATopic() {
		Dossier dossier = this.house.dossier();
		Typist typist = Typist.open(this.editor, topic(dossier));
		typist.type("background", "Nog niet opgeslagen.");
		Document page = typist.press("theme-proposed", "Oekraïne");
		assertThat(page.select("#theme").val()).isEqualTo("Oekraïne");
		assertThat(page.select("#background").text()).isEqualTo("Nog niet opgeslagen.");
		assertThat(this.editor.page(topic(dossier)).select("#background").text()).as("kept as a draft")
			.isEqualTo("Nog niet opgeslagen.");
		assertThat(this.editor.page(topic(dossier)).select("#theme").val()).as("with what was put in")
			.isEqualTo("Oekraïne");
		assertThat(this.editor.page(topic(this.house.dossier())).select("button[name=theme-proposed]").val())
			.isEqualTo("Oekraïne");
	}

	@Test
	void takesOverTheLineOfLastTimeBehindWhatWasTyped() {
		publishInApril();
		Dossier dossier = keep(DossierBuilder.position(Level.PUBLIC, "Nieuwe zin.", ""));
		Typist typist = Typist.open(this.editor, position(dossier));
		Document page = typist.press("take-line", this.open.id().toString());
		assertThat(typist.typed("line")).isEqualTo("Nieuwe zin.\n\nNederland steunt de vogels.");
		assertThat(page.select(".last-time").text()).contains("3 april 2025", "editie A");
		assertThat(this.editor.page(position(dossier)).select("#line").text()).as("kept as a draft")
			.contains("Nederland steunt de vogels.");
		typist.press("take-line", this.open.id().toString());
		assertThat(typist.typed("line")).as("once").isEqualTo("Nieuwe zin.\n\nNederland steunt de vogels.");
	}

	@Test
	void offersNothingStricterThanWhatIsWritten() {
		publishInApril();
		Dossier dossier = keep(DossierBuilder.position(Level.PUBLIC, "Nieuwe zin.", ""),
				DossierBuilder.position(Level.CONFIDENTIAL, "Nog een.", ""));
		assertThat(this.editor.page(position(dossier)).text()).doesNotContain("geheime");
		Typist typist = Typist.open(this.editor, position(dossier));
		typist.press("take-line", this.closed.id().toString());
		assertThat(typist.typed("line")).isEqualTo("Nieuwe zin.");
		String closed = "/edit/" + dossier.slug() + "/positions/" + dossier.topics().get(0).positions().get(1).id();
		assertThat(this.editor.page(closed).select(".last-time").text()).contains("geheime");
	}

	@Test
	void warnsWhoPublishesAClaimThatIsNotBorneOut() {
		publishInApril();
		Dossier same = keep(
				DossierBuilder.position(Level.PUBLIC, "De inzet is ongewijzigd: Nederland steunt de vogels.", ""));
		Dossier other = keep(
				DossierBuilder.position(Level.PUBLIC, "De inzet is ongewijzigd: Nederland steunt de bijen.", ""));
		assertThat(this.editor.page("/edit/" + same.slug() + "/publish").select(".obstacle").text())
			.doesNotContain("dan eerder bij dit thema");
		assertThat(this.editor.page("/edit/" + other.slug() + "/publish").select(".obstacle").text())
			.contains("‘De inzet is ongewijzigd’: de lijn heeft andere woorden dan eerder");
	}

	private void publishInApril() {
		Dossier april = dossier(LocalDate.of(2025, 4, 3), this.open, this.closed);
		this.dossiers.publish(april.id(), this.dossiers.create(april, AnAuthor.cleared("els"), "Nieuw"), "els", null);
	}

	private Dossier keep(Dossier.Position... positions) {
		Dossier dossier = dossier(LocalDate.of(2025, 5, 14), positions);
		this.dossiers.create(dossier, AnAuthor.cleared("els"), "Nieuw");
		return dossier;
	}

	private Dossier dossier(LocalDate day, Dossier.Position... positions) {
		return DossierBuilder.aDossier()
			.at("vogels-" + UUID.randomUUID())
			.on(day)
			.withTopic("Vogels", "Over vogels.", positions)
			.themed(this.theme)
			.build();
	}

	private Dossier now(Dossier dossier) {
		return this.dossiers.working(dossier.slug()).orElseThrow();
	}

	private static String topic(Dossier dossier) {
		return "/edit/" + dossier.slug() + "/topics/" + dossier.topics().get(0).id();
	}

	private static String position(Dossier dossier) {
		return "/edit/" + dossier.slug() + "/positions/" + dossier.topics().get(0).positions().get(0).id();
	}

}
