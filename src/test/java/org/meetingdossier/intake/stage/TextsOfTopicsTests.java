package org.meetingdossier.intake.stage;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.file.LetterFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What belongs to a topic, and to which of its sides.
 */
class TextsOfTopicsTests {

	@Test
	void arePartedByLabelsThatLeadTheirParagraphs() throws Exception {
		Proposal.Topic topic = read("""
				<h2>Leraren</h2><p><em>Inhoud.</em> De Raad spreekt over leraren.</p>
				<p><em>Inzet Nederland.</em> Er is veel te winnen met zij-instroom, ook op korte termijn.</p>
				<p><em>Krachtenveld.</em> Alle lidstaten zijn het eens.</p>
				""").get(0);
		assertThat(topic.background()).containsExactly("De Raad spreekt over leraren.",
				"Alle lidstaten zijn het eens.");
		assertThat(topic.positions()).containsExactly("Er is veel te winnen met zij-instroom, ook op korte termijn.");
	}

	@Test
	void haveWhatAPositionLists() throws Exception {
		Proposal.Topic topic = read("""
				<h2>Leraren</h2><p>Nederland pleit voor drie dingen:</p>
				<ul><li>minder toetsen;</li><li>meer tijd.</li></ul><p>De Commissie komt met een voorstel.</p>
				""").get(0);
		assertThat(topic.positions()).containsExactly("Nederland pleit voor drie dingen:", "minder toetsen;",
				"meer tijd.");
		assertThat(topic.background()).containsExactly("De Commissie komt met een voorstel.");
	}

	@Test
	void endWhereSomethingIsAnnexed() throws Exception {
		assertThat(read("""
				<h2>Leraren</h2><p>De Raad spreekt over leraren.</p>
				<h2>Bijlage \u2013 Overzicht van moties</h2><p>Een motie is uitgevoerd.</p>
				""")).extracting(Proposal.Topic::title).containsExactly("Leraren");
	}

	@Test
	void endWhereTheLetterSpeaksOfItself() throws Exception {
		Proposal.Topic topic = read(
				"""
						<h2>Leraren</h2><p>De Raad spreekt over leraren.</p><p>Nederland wil meer tijd.</p>
						<p>Ik vertrouw erop u met deze brief voldoende te hebben ingelicht. Het rapport is bij deze brief gevoegd.</p>
						""")
			.get(0);
		assertThat(topic.background()).containsExactly("De Raad spreekt over leraren.");
		assertThat(topic.positions()).containsExactly("Nederland wil meer tijd.");
	}

	@Test
	void standBelowHeadsOfWhichOneEndsWithAColon() throws Exception {
		assertThat(read("""
				<ul><li>Leraren</li></ul><p>De Raad spreekt over leraren. Het kabinet wil meer tijd.</p>
				<ul><li>Talen:</li></ul><p>De Raad spreekt over talen. Het kabinet steunt dat voorstel.</p>
				<ul><li>Musea</li></ul><p>De Raad spreekt over musea. Nederland kan ermee instemmen.</p>
				""")).extracting(Proposal.Topic::title).containsExactly("Leraren", "Talen", "Musea");
	}

	@Test
	void standInRowsThatATableCounts() throws Exception {
		Proposal.Topic topic = read(
				"""
						<table><tr><td>Nr.</td><td>Onderwerp</td><td>Toelichting</td><td>Inzet Nederland</td></tr>
						<tr><td>1</td><td>Leraren</td><td>De Raad spreekt over leraren.</td><td>Nederland wil meer tijd.</td></tr>
						</table><p>In de marge is er een lunch.</p>
						""")
			.get(0);
		assertThat(topic.title()).isEqualTo("Leraren");
		assertThat(topic.background()).containsExactly("De Raad spreekt over leraren.");
		assertThat(topic.positions()).containsExactly("Nederland wil meer tijd.");
	}

	@Test
	void goOnInRowsOfTheSamePart() throws Exception {
		List<Proposal.Topic> topics = read(
				"""
						<table><tr><td>Sessie</td><td>Onderwerp</td><td>Toelichting</td><td>Inzet Nederland</td></tr>
						<tr><td>Lunch, 12 mei</td><td>Leraren</td><td>De minister van Frankrijk wil meer tijd.</td><td>Nederland ook.</td></tr>
						<tr><td>Lunch, 12 mei</td><td>Talen</td><td>Er ligt een voorstel.</td><td>Nederland steunt dat.</td></tr>
						</table>
						""");
		assertThat(topics).extracting(Proposal.Topic::title).containsExactly("Leraren", "Talen");
		assertThat(topics).extracting(Proposal.Topic::part).containsOnly(0);
		assertThat(topics.get(0).background()).containsExactly("De minister van Frankrijk wil meer tijd.");
	}

	@Test
	void standBesideTheLabelsOfATableOfTheirOwn() throws Exception {
		Proposal.Topic topic = read("""
				<table><tr><td>Onderwerp</td><td>Leraren</td></tr>
				<tr><td>Toelichting</td><td>De Raad spreekt over leraren.</td></tr>
				<tr><td>Inzet Nederland</td><td>Nederland wil meer tijd.</td></tr></table>
				""").get(0);
		assertThat(topic.title()).isEqualTo("Leraren");
		assertThat(topic.background()).containsExactly("De Raad spreekt over leraren.");
		assertThat(topic.positions()).containsExactly("Nederland wil meer tijd.");
	}

	@Test
	void areNamedBeforeTheirFirstSentenceWithoutASign() throws Exception {
		assertThat(read("""
				<p><b>Leraren</b> De Raad spreekt over leraren. Het kabinet wil meer tijd.</p>
				<p><b>Talen</b> De Raad spreekt over talen. Het kabinet steunt dat voorstel.</p>
				""")).extracting(Proposal.Topic::title).containsExactly("Leraren", "Talen");
	}

	@Test
	void areHeadedWhereAListOfThemCountsFromTheStartAgain() throws Exception {
		assertThat(read("""
				<p>Op de agenda staan:</p><p>1. Leraren</p><p>2. Talen</p>
				<p>1. Leraren</p><p>De Raad spreekt over leraren. Het kabinet wil meer tijd.</p>
				<p>2. Talen</p><p>De Raad spreekt over talen. Het kabinet steunt dat voorstel.</p>
				""")).extracting(Proposal.Topic::title).containsExactly("Leraren", "Talen");
	}

	private static List<Proposal.Topic> read(String topics) throws UnreadableLetterException {
		String letter = "<html><body><p>Betreft: Geannoteerde agenda Onderwijsraad 12 mei 2026</p><p>Geachte voorzitter,</p>"
				+ "<p>De Onderwijsraad vindt op 12 mei 2026 plaats in Brussel.</p>" + topics
				+ "<p>De minister van Onderwijs,</p></body></html>";
		return Intake.of(LetterFile.read("brief.html", letter.getBytes(StandardCharsets.UTF_8)))
			.proposals()
			.get(0)
			.topics();
	}

}
