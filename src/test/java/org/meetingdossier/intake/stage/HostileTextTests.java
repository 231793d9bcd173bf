package org.meetingdossier.intake.stage;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.file.LetterFile;
import org.meetingdossier.letter.file.PlainLetter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words that a stage looks for, over and over: reading them takes no longer than reading
 * other words. What counts is the time of the processor, as a gate may be busy.
 */
@Tag("time")
class HostileTextTests {

	private static final int LENGTH = 200_000;

	/**
	 * Of the processor, with the first compiler and another lane of tests beside it,
	 * where some of them take two. What goes over a text for each of its words takes
	 * minutes.
	 */
	private static final Duration BOUND = Duration.ofSeconds(5);

	@ParameterizedTest
	@ValueSource(strings = { "zal u ", "zal uw Kamer hierover ", "Ik kom ", "diner op 3 mei ", "eerste ",
			"debat van in mei ", "op de agenda staan a, b en c ", "Nederland heeft een ",
			"de geannoteerde agenda van de Raad ", "Jansen en ", "te Brussel Raad in Parijs ", "agenda kan ",
			"NAVO 3 mei 2025 ", "het eerste onderwerp in de werksessie ", "verslag van de raad ",
			"tussendoor een lunch ", "in de marge een diner ", "vergadering van het IMF en ", "aandacht aan steun ",
			"1. a) i) ", "vindt in de NAVO 3 mei ", "wordt het het de Raad 3 mei ", "moet nog de agenda ",
			"woord.1 woord.2 ", "inzet van het kabinet ", "1-2-2025 ", "motie nr. 1, de motie-Jansen c.s. ",
			"diner van het ", "nodigt uit voor een ", "Gastheer van het diner is ", "zijn op gastheer " })
	void areReadInBoundedTime(String words) throws Exception {
		assertBounded(words.repeat(LENGTH / words.length()));
		assertBounded((words.repeat(400 / words.length()) + "einde. ").repeat(LENGTH / 400));
		assertBounded((words.repeat(90 / words.length()) + "einde.\n\n").repeat(LENGTH / 90));
	}

	@Test
	void areReadInBoundedTimeBeforeSeveralMeetings() throws Exception {
		String meeting = "<h1>%1$s</h1><h2>Steun</h2><p>De %1$s spreekt over de steun.</p>";
		assertBounded(html("<p>" + "vergadering van ".repeat(LENGTH / 16) + "</p>" + meeting.formatted("Eurogroep")
				+ meeting.formatted("Ecofinraad")));
	}

	@Test
	void areReadInBoundedTimeUnderHeadingsOfManyLooks() throws Exception {
		String looks = "<h2>1. Steun</h2><p><u>2. Hulp</u></p><p><b>A. Geld</b></p><p><i>a) Tijd</i></p><p>Rest</p>";
		assertBounded(html(looks.repeat(LENGTH / looks.length() * 2)));
		String named = "<p>de Algemene Vergadering (AVVN) de Raad (AVVN</p>";
		assertBounded(html("<p>Betreft: week AVVN</p>" + named.repeat(LENGTH / named.length())));
	}

	@Test
	void areReadInBoundedTimeInATableOfLabels() throws Exception {
		String row = "<tr><td>Inzet Nederland</td><td>Nederland steunt dit.</td></tr>";
		assertBounded(html("<table>" + row.repeat(LENGTH / row.length() * 2) + "</table>"));
	}

	@Test
	void areReadInBoundedTimeInTablesThatFrameText() throws Exception {
		String text = "<tr><td>1</td><td><p>Steun</p><p>Nederland steunt dit.</p></td></tr>";
		assertBounded(html("<table>" + text.repeat(LENGTH / text.length() * 2) + "</table>"));
		String named = "<table><tr><td>Steun</td></tr><tr><td>Wat is er</td><td>De Raad spreekt.</td></tr>"
				+ "<tr><td>Inzet Nederland</td><td>Nederland steunt dit.</td></tr></table>";
		assertBounded(html(named.repeat(LENGTH / named.length() * 2)));
	}

	@Test
	void areReadInBoundedTimeBesideASubjectInBrief() throws Exception {
		assertBounded(PlainLetter.read("Betreft: NAVO-top\n\nGeachte voorzitter,\n\n"
				+ ("de NAVO-top van de NAVO-top van het ".repeat(25) + ". ").repeat(LENGTH / 900)));
	}

	@Test
	void areReadInBoundedTimeWhereManyPartsSpeakOfManyTopics() throws Exception {
		String told = "Tijdens het diner op 3 mei spreken zij over " + "steun, ".repeat(120) + "hulp.\n\n";
		assertBounded("Op 3 mei 2025 komt de NAVO bijeen.\n\n" + told.repeat(40)
				+ "# Steun\n\nNederland steunt dit.\n\n".repeat(LENGTH / 40));
	}

	@Test
	void areReadInBoundedTimeOnShortLines() throws Exception {
		String wide = "De ministers spreken over de steun en over de uitgaven, en over al het andere";
		assertBounded("Een kop\n".repeat(LENGTH / 8) + wide);
		assertBounded((wide + "\n\n" + "Een kop en nog een kop van een regel\n".repeat(LENGTH / 40)).repeat(2));
	}

	private static Letter html(String body) throws Exception {
		return LetterFile.read("brief.html",
				("<html><body><p>Geachte voorzitter,</p>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8));
	}

	private static void assertBounded(String text) throws Exception {
		assertBounded(PlainLetter.read("Geachte voorzitter,\n\n" + text));
	}

	private static void assertBounded(Letter letter) {
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		assertThat(Intake.of(letter).proposals()).isNotEmpty();
		long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
		assertThat(Duration.ofNanos(nanos)).isLessThan(BOUND);
	}

}
