package org.meetingdossier.reading.web;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.env.Environment;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.editing.obstacle.Obstacle;
import org.meetingdossier.editing.obstacle.Obstacles;
import org.meetingdossier.reading.glossary.Abbreviation;
import org.meetingdossier.reading.glossary.Glossary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Abbreviations in a text lead to what they stand for, and what nobody explained is told
 * to the editor.
 */
@HouseTest
class GlossaryPagesTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Glossary glossary;

	@Autowired
	private Obstacles obstacles;

	@Autowired
	private Environment environment;

	@Autowired
	private Passwords passwords;

	@Autowired
	private People people;

	@Autowired
	@Qualifier("loadShippedGlossary")
	private ApplicationRunner loadShipped;

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
		remove("QZX");
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
		remove("QZX");
	}

	@Test
	void losesNothingOfWhatTwoPeopleWriteOfOneAbbreviation() {
		define("QZX", "Quasi zeker");
		Visitor editor = editor();
		Document form = editor.page("/glossary/working?form=QZX");
		define("QZX", "Quasi <i>onzeker</i>");
		HttpResponse<String> refused = editor.post("/glossary/working", filledIn(form, "Queue zero"));
		assertThat(refused.statusCode()).isEqualTo(409);
		Document both = Jsoup.parse(refused.body());
		assertThat(both.select("#outdated blockquote").text()).isEqualTo("Quasi <i>onzeker</i>");
		assertThat(both.select("#meaning").val()).isEqualTo("Queue zero");
		assertThat(this.glossary.now("QZX")).map(Abbreviation::meaning).hasValue("Quasi <i>onzeker</i>");
		assertThat(editor.post("/glossary/working", filledIn(both, "Queue zero")).statusCode()).isEqualTo(302);
		assertThat(this.glossary.now("QZX")).map(Abbreviation::meaning).hasValue("Queue zero");
		remove("QZX");
	}

	@Test
	void saysThatAnAbbreviationWasTakenOutMeanwhile() {
		define("QZX", "Quasi zeker");
		Visitor editor = editor();
		Document form = editor.page("/glossary/working?form=QZX");
		remove("QZX");
		HttpResponse<String> refused = editor.post("/glossary/working", filledIn(form, "Queue zero"));
		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(Jsoup.parse(refused.body()).select("#outdated").text()).contains("staat niet meer in de lijst");
		assertThat(editor.postWithToken("/glossary/working/remove", Map.of("form", "QZX")).statusCode()).isEqualTo(302);
		assertThat(editor.page("/glossary/working").select("[role=status]").text())
			.isEqualTo("QZX stond niet meer in de lijst.");
	}

	@Test
	void removesNothingThatSomebodyChangedMeanwhile() {
		define("QZX", "Quasi zeker");
		Visitor editor = editor();
		Map<String, String> seen = filledIn(editor.page("/glossary/working?form=QZX"), "Quasi zeker");
		define("QZX", "Quasi onzeker");
		editor.post("/glossary/working/remove", seen);
		assertThat(editor.page("/glossary/working").select("[role=alert]").text())
			.contains("Niet verwijderd: de uitleg van QZX");
		assertThat(this.glossary.now("QZX")).map(Abbreviation::meaning).hasValue("Quasi onzeker");
		String remove = ".glossary-work form:has([value=QZX]) [name=%s]";
		Document now = editor.page("/glossary/working");
		seen.put("meaning", now.select(remove.formatted("meaning")).val());
		seen.put("explanation", now.select(remove.formatted("explanation")).val());
		editor.post("/glossary/working/remove", seen);
		assertThat(this.glossary.now("QZX")).isEmpty();
	}

	private void remove(String form) {
		this.glossary.remove(this.glossary.now(form).orElseThrow(), "els");
	}

	@Test
	void takesAnAbbreviationThatTwoAddAtOnceFromOne() {
		Visitor editor = editor();
		Document form = editor.page("/glossary/working");
		for (int round = 0; round < 10; round++) {
			String added = "QZX" + round;
			List<Integer> answers = IntStream.range(0, 4).parallel().mapToObj((number) -> {
				Map<String, String> fields = filledIn(form, "Betekenis " + number);
				fields.put("form", added);
				return editor.post("/glossary/working", fields).statusCode();
			}).toList();
			assertThat(answers).containsOnlyOnce(302).containsOnly(302, 409);
			Abbreviation one = this.glossary.now(added).orElseThrow();
			assertThat(this.glossary.remove(one, "els")).isTrue();
			assertThat(this.glossary.remove(one, "els")).isFalse();
		}
	}

	@Test
	void staysEmptyForWhoTookOutAll() throws Exception {
		List<Abbreviation> all = this.glossary.definitions().all();
		all.forEach((one) -> this.glossary.remove(one, "els"));
		this.loadShipped.run(new DefaultApplicationArguments());
		List<Abbreviation> after = this.glossary.definitions().all();
		this.glossary.fill(all, "els");
		assertThat(all).isNotEmpty();
		assertThat(after).isEmpty();
	}

	private Visitor editor() {
		String username = "els-" + UUID.randomUUID();
		this.passwords.change(
				this.people.add(username, new PersonDetails("Els", Set.of(Role.EDITOR), Level.PUBLIC)).id(), PASSWORD);
		Visitor visitor = Visitor.of(this.environment);
		assertThat(visitor.signIn(username, PASSWORD).statusCode()).isEqualTo(302);
		return visitor;
	}

	private static Map<String, String> filledIn(Document page, String meaning) {
		Map<String, String> fields = new HashMap<>();
		page.select("form:has(#meaning) input").forEach((field) -> fields.put(field.attr("name"), field.val()));
		fields.put("meaning", meaning);
		return fields;
	}

	private void define(String form, String meaning) {
		this.glossary.define(new Abbreviation(form, meaning, ""), this.glossary.now(form).orElse(null), "els");
	}

	private Document page(String address) {
		return Jsoup.parse(this.reader.get(address).body());
	}

}
