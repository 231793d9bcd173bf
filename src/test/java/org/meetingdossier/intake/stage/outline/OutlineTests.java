package org.meetingdossier.intake.stage.outline;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.intake.stage.Intake;
import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.file.LetterFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same three topics in the shapes that letters give them: {@code T} stands for the
 * title, {@code B} for the background, {@code P} for the Dutch position, {@code N} for
 * the number of the topic.
 */
class OutlineTests {

	private static final String[][] TOPICS = {
			{ "Oekra\u00EFne", "De Raad spreekt met de Oekra\u00EFense ambtgenoot over de winter.",
					"Nederland pleit voor meer steun." },
			{ "Situatie in de Sahel", "De Hoge Vertegenwoordiger licht de strategie toe.",
					"Het kabinet onderschrijft deze strategie." },
			{ "Betrekkingen met India", "De Raad blikt vooruit op de top met India.",
					"Nederland hecht aan een spoedig akkoord." } };

	private static final List<String> TITLES = List.of(TOPICS[0][0], TOPICS[1][0], TOPICS[2][0]);

	private static final List<String> ADDRESS = List.of("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
			"Datum 6 mei 2026", "Betreft Geannoteerde agenda Raad Buitenlandse Zaken van 18 mei 2026",
			"Geachte voorzitter,",
			"Hierbij bied ik u de geannoteerde agenda aan van de Raad Buitenlandse Zaken van 18 mei 2026 te Brussel.");

	private static final String END = "De minister van Buitenlandse Zaken,";

	@ParameterizedTest
	@ValueSource(strings = { "<h4>T</h4><p>B P</p>", "<p><b>T</b></p><p>B</p><p>P</p>",
			"<p><i>T</i></p><p>B</p><p>P</p>", "<p><u>N. T</u></p><p>B</p><p>P</p>", "<p><u>T</u>: B P</p>",
			"<p><em>T</em><br>B P</p>", "<p><b>T.</b> B P</p>", "<li><b>T</b><p>B</p><p>P</p></li>",
			"<p class='kop2'>T</p><p>B</p><p>P</p>", "<p>N. T</p><p>B</p><p>P</p>",
			"<p style='font-size:16pt'>T</p><p style='font-size:9pt'>B</p><p style='font-size:9pt'>P</p>",
			"<p><span style='font-weight:bold'>T</span></p><p><i>Wat ligt voor</i></p><p>B</p><p><i>Nederlands standpunt</i></p><p>P</p>",
			"<h2>T</h2><h3>Onze blik</h3><p>B</p><h3>Positie van het kabinet</h3><p>P</p>",
			"<h3>T</h3><table><tr><td>Aard bespreking</td><td>B</td></tr><tr><td>Inzet Nederland</td><td>P</td></tr></table>",
			"<table><tr><td><b>T</b></td></tr><tr><td>B</td></tr><tr><td>P</td></tr></table>",
			"<p><b>N. T</b></p><p><b>= Gedachtewisseling</b></p><p><i>Inhoud</i></p><p>B</p><p><i>Inzet Nederland</i></p><p>P</p>",
			"<h2>T</h2><h2>= Algemene ori\u00EBntatie</h2><p>B</p><p>P</p>" })
	void findsTheTopicsOfAPage(String shape) throws Exception {
		assertTopics(read("brief.html", "<html><body><p>" + String.join("</p><p>", ADDRESS) + "</p>" + topics(shape)
				+ "<p>" + END + "</p></body></html>"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "T\n\nB\n\nP\n\n", "N. T\n\nB\n\nInzet Nederland:\nP\n\n", "T: B P\n\n", "## T\n\nB\n\nP\n\n",
					"**T**\n\nB\n\nP\n\n", "**T.** B P\n\n", "* T\n\nB\n\nP\n\n", "Agendapunt N: T\n\nB\n\nP\n\n",
					"T\n----\nB\nP\n\n", "T \u2013 B P\n\n", "Onder agendapunt N komt T aan de orde. B\n\nP\n\n" })
	void findsTheTopicsOfAText(String shape) throws Exception {
		assertTopics(read("brief.txt", String.join("\n\n", ADDRESS) + "\n\n" + topics(shape) + END));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Raad Buitenlandse Zaken van 18 mei 2026|Raad Buitenlandse Zaken Defensie van 19 mei 2026",
			"I. Landbouw- en Visserijraad, 23 juni|II. Informele bijeenkomst van milieuministers, 25 juni, Aarhus",
			"Bijeenkomst NAVO-ministers van Defensie, Brussel, 10 juni 2026|Bijeenkomst NAVO-ministers van Defensie, Den Haag, 12 oktober 2026",
			"Deel A: Eurogroep|Deel B: Ecofin-Raad",
			"Gezondheidsraad (16 juni)|Raad Werkgelegenheid en Sociaal Beleid (19 juni)",
			"RAAD BUITENLANDSE ZAKEN 18 MEI|RAAD BUITENLANDSE ZAKEN 29 MEI" })
	void findsTwoMeetings(String headings) throws Exception {
		StringBuilder page = new StringBuilder("<html><body><p>" + String.join("</p><p>", ADDRESS) + "</p>");
		for (String heading : headings.split("\\|")) {
			page.append("<p><b>").append(heading).append("</b></p>").append(topics("<p><i>T</i></p><p>B</p><p>P</p>"));
		}
		List<Proposal> proposals = Intake.of(read("brief.html", page + "</body></html>")).proposals();
		assertThat(proposals).hasSize(2)
			.allSatisfy((one) -> assertThat(one.topics()).extracting(Proposal.Topic::title).isEqualTo(TITLES));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>%s</p><h1>I. Justitie (12 mei)</h1>|<h2>N. T</h2><p>B</p><p>P</p>",
			"<p>%s</p><p><u>I. Justitie \u2013 12 mei</u></p>|<p><b>N. T</b></p><p><b>Inhoud voorstel</b></p><p>B</p><p><b>Inzet Nederland</b></p><p>P</p>" })
	void ranksWhatGroupsTopicsAboveThem(String shape) throws Exception {
		String[] parts = shape.split("\\|");
		assertTopics(read("brief.html", "<html><body><p>" + String.join("</p><p>", ADDRESS) + "</p>"
				+ parts[0].formatted("S. Bruin") + topics(parts[1]) + "</body></html>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Voorbereiding van de Europese Raad", "VN", "OVSE", "Top EU-India" })
	void takesNoTopicForAMeeting(String title) throws Exception {
		String page = topics("<p><b>T</b></p><p>B</p><p>P</p>") + "<p><b>" + title
				+ "</b></p><p>De Raad blikt vooruit.</p>";
		assertThat(Intake
			.of(read("brief.html",
					"<html><body><p>" + String.join("</p><p>", ADDRESS) + "</p>" + page + "</body></html>"))
			.proposals()).singleElement()
			.satisfies((one) -> assertThat(one.topics()).extracting(Proposal.Topic::title)
				.containsExactly(TOPICS[0][0], TOPICS[1][0], TOPICS[2][0], title));
	}

	private static String topics(String shape) {
		StringBuilder topics = new StringBuilder();
		for (int i = 0; i < TOPICS.length; i++) {
			String[] topic = TOPICS[i];
			topics.append(shape.replaceAll("\\bT\\b", topic[0])
				.replaceAll("\\bN\\b", String.valueOf(i + 1))
				.replaceAll("\\bB\\b", topic[1])
				.replaceAll("\\bP\\b", topic[2]));
		}
		return topics.toString();
	}

	private static void assertTopics(Letter letter) {
		List<Proposal> proposals = Intake.of(letter).proposals();
		assertThat(proposals).hasSize(1);
		List<Proposal.Topic> topics = proposals.get(0).topics();
		assertThat(topics).extracting(Proposal.Topic::title).isEqualTo(TITLES);
		for (int i = 0; i < TOPICS.length; i++) {
			assertThat(topics.get(i).positions()).containsExactly(TOPICS[i][2]);
			assertThat(String.join(" ", topics.get(i).background())).endsWith(TOPICS[i][1]);
		}
	}

	private static Letter read(String name, String content) throws UnreadableLetterException {
		return LetterFile.read(name, content.getBytes(StandardCharsets.UTF_8));
	}

}
