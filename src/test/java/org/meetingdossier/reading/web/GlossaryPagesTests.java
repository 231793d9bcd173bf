package org.meetingdossier.reading.web;

import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.editing.Obstacle;
import org.meetingdossier.editing.Obstacles;
import org.meetingdossier.reading.glossary.Abbreviation;
import org.meetingdossier.reading.glossary.Glossary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Abbreviations in a text lead to what they stand for, and what nobody explained is told
 * to the editor.
 */
@HouseTest
class GlossaryPagesTests {

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Glossary glossary;

	@Autowired
	private Obstacles obstacles;

	@Autowired
	private Environment environment;

	private final String agenda = "/meetings/afkortingen-" + UUID.randomUUID();

	private final Dossier dossier = DossierBuilder.aDossier()
		.at(this.agenda.substring("/meetings/".length()))
		.introducedBy("De NAR bespreekt DPAP, en DPAP weer.")
		.withTopic("Oekraïne", "SACEUR spreekt over QZX.^[De NAVO.]",
				DossierBuilder.position(Level.PUBLIC, "De [QZX](https://example.org) helpt.", ""))
		.build();

	private Visitor reader;

	@BeforeEach
	void publish() {
		this.reader = Visitor.of(this.environment);
		define("NAR", "Noord-Atlantische Raad");
		define("DPAP", "Defence Production Action Plan");
		define("NAVO", "Noord-Atlantische Verdragsorganisatie");
		define("SACEUR", "Supreme Allied Commander Europe");
		this.dossiers.create(this.dossier, AnAuthor.cleared("els"), "Nieuw");
		this.dossiers.publish(this.dossier.id(), 1, "els", null);
	}

	@Test
	void leadsFromTheFirstUseInATextToTheListOnThePage() {
		Document page = page(this.agenda);
		assertThat(page.select("#introduction a.abbreviation").eachText()).containsExactly("NAR", "DPAP");
		assertThat(page.select("#abbr-SACEUR dd").text()).startsWith("Supreme Allied Commander Europe");
		assertThat(page.select("a.abbreviation"))
			.allSatisfy((link) -> assertThat(page.select(link.attr("href"))).hasSize(1));
		assertThat(page.select("#notes a.abbreviation")).as("footnotes name papers").isEmpty();
		assertThat(page(this.agenda + "/topics/1").select("#abbreviations dt").eachText()).containsExactly("NAVO",
				"SACEUR");
	}

	@Test
	void showsOnReadyPagesWhatWasDefinedSince() {
		assertThat(page(this.agenda).select("#abbr-QZX")).isEmpty();
		define("QZX", "Quasi <b>zeker</b>");
		assertThat(page(this.agenda).select("#abbr-QZX dd").text()).isEqualTo("Quasi <b>zeker</b>");
		assertThat(page("/glossary").select("#abbr-QZX dd").text()).isEqualTo("Quasi <b>zeker</b>");
		this.glossary.remove("QZX", "els");
		assertThat(page(this.agenda).select("#abbr-QZX")).isEmpty();
	}

	@Test
	void tellsTheEditorOnceOfWhatNobodyExplained() {
		assertThat(this.obstacles.in(this.dossier, 1))
			.filteredOn((one) -> one.kind() == Obstacle.Kind.UNKNOWN_ABBREVIATION)
			.extracting(Obstacle::words)
			.containsExactly("QZX");
		define("QZX", "Quasi zeker");
		assertThat(this.obstacles.in(this.dossier, 1))
			.noneMatch((one) -> one.kind() == Obstacle.Kind.UNKNOWN_ABBREVIATION);
		this.glossary.remove("QZX", "els");
	}

	private void define(String form, String meaning) {
		this.glossary.define(new Abbreviation(form, meaning, ""), "els");
	}

	private Document page(String address) {
		return Jsoup.parse(this.reader.get(address).body());
	}

}
