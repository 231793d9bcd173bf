package org.meetingdossier.intake.stage;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.meetingdossier.dossier.document.AgendaStatus;
import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.intake.IntakeCommand;
import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.letter.file.PlainLetter;

import static org.assertj.core.api.Assertions.assertThat;

class IntakeTests {

	private static final String LETTER = """
			Ministerie van Buitenlandse Zaken

			Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

			Datum 2 mei 2025

			Betreft Geannoteerde agenda informele bijeenkomst van NAVO-ministers van Buitenlandse Zaken te Antalya, 14 en 15 mei 2025

			Geachte voorzitter,

			Hierbij bied ik u aan de geannoteerde agenda van de informele bijeenkomst. De minister zal uw Kamer uiterlijk 23 mei 2025 informeren over de uitkomsten.

			## Geannoteerde agenda informele bijeenkomst van NAVO-ministers van Buitenlandse Zaken

			Op woensdag 14 en donderdag 15 mei a.s. vindt in Antalya de informele bijeenkomst plaats. De bijeenkomst begint op 14 mei met een informeel diner, op uitnodiging van minister Fidan. Op 15 mei volgt een sessie van de Noord-Atlantische Raad. De agenda is nog niet vastgesteld.

			### 1. Defensie-uitgaven

			Bondgenoten bespreken de norm van 5%.[^1] Het kabinet steunt het voorstel van de secretaris-generaal. Daarbij is een geloofwaardig groeipad van belang. De motie van de leden Paternotte en Piri (Kamerstuk 28 676, nr. 489) wordt hierbij betrokken.

			### Oekraïne

			Inzet Nederland

			Nederland blijft Oekraïne steunen.

			[^1]: Kamerstuk 28 676, nr. 499
			""";

	private final Proposal proposal = read(LETTER).get(0);

	@Test
	void readsWhoMeetsWhereAndWhen() {
		assertThat(this.proposal.title()).isEqualTo("Informele bijeenkomst van NAVO-ministers van Buitenlandse Zaken");
		assertThat(this.proposal.forum()).isEqualTo("NAVO");
		assertThat(this.proposal.place()).isEqualTo("Antalya");
		assertThat(this.proposal.letterDate()).isEqualTo(LocalDate.of(2025, 5, 2));
		assertThat(this.proposal.firstDay()).isEqualTo(LocalDate.of(2025, 5, 14));
		assertThat(this.proposal.lastDay()).isEqualTo(LocalDate.of(2025, 5, 15));
		assertThat(this.proposal.agenda()).isEqualTo(AgendaStatus.PROVISIONAL);
	}

	@Test
	void readsThePartsOfTheMeetingFromItsIntroduction() {
		assertThat(this.proposal.sessions()).containsExactly(
				new Proposal.Session(SessionKind.DINNER, LocalDate.of(2025, 5, 14), "Informeel diner",
						"minister Fidan"),
				new Proposal.Session(SessionKind.NORTH_ATLANTIC_COUNCIL, LocalDate.of(2025, 5, 15),
						"Sessie van de Noord-Atlantische Raad", null));
	}

	@Test
	void partsBackgroundFromPositionByLabelsAndWithinAParagraph() {
		assertThat(this.proposal.topics()).hasSize(2);
		Proposal.Topic first = this.proposal.topics().get(0);
		assertThat(first.title()).isEqualTo("Defensie-uitgaven");
		assertThat(first.positions()).containsExactly(
				"Het kabinet steunt het voorstel van de secretaris-generaal. Daarbij is een geloofwaardig groeipad van belang. "
						+ "De motie van de leden Paternotte en Piri (Kamerstuk 28 676, nr. 489) wordt hierbij betrokken.");
		assertThat(first.background()).hasSize(1);
		assertThat(first.footnotes()).containsExactly("Kamerstuk 28 676, nr. 499");
		assertThat(this.proposal.topics().get(1)).isEqualTo(new Proposal.Topic("Oekra\u00EFne", null, List.of(),
				List.of("Nederland blijft Oekra\u00EFne steunen."), List.of()));
	}

	@Test
	void readsPromisesMotionsAndCitationsInReadingOrder() {
		assertThat(this.proposal.commitments()).singleElement().satisfies((promise) -> {
			assertThat(promise.who()).isEqualTo("de minister");
			assertThat(promise.term()).isEqualTo("uiterlijk 23 mei 2025");
		});
		assertThat(this.proposal.motions())
			.containsExactly(new Proposal.Motion("motie van de leden Paternotte en Piri", List.of("kst-28676-489")));
		assertThat(this.proposal.citations()).containsExactly("kst-28676-499", "kst-28676-489");
	}

	@Test
	void takesWhatIsKeptForNoPromise() {
		assertThat(read("Hiermee wordt voldaan aan de toezegging dat het kabinet uw Kamer zal informeren.").get(0)
			.commitments()).isEmpty();
	}

	@Test
	void takesShortLinesOfAPlainTextForHeadings() {
		assertThat(read("""
				Datum 2 mei 2025

				Betreft Geannoteerde agenda Raad Algemene Zaken

				Geannoteerde agenda Raad Algemene Zaken

				Op 20 mei a.s. komt de Raad Algemene Zaken bijeen in Brussel.

				1. Uitbreiding

				De Raad spreekt over uitbreiding. Nederland benadrukt de criteria.

				De minister van Buitenlandse Zaken,

				A. Voorbeeld
				""").get(0).topics()).containsExactly(new Proposal.Topic("Uitbreiding", null,
				List.of("De Raad spreekt over uitbreiding."), List.of("Nederland benadrukt de criteria."), List.of()));
	}

	@Test
	void saysWhatALetterWithoutTopicsLacks() {
		Proposal none = read("Geachte voorzitter,\n\nHierbij dank ik u voor uw brief.").get(0);
		assertThat(none.topics()).isEmpty();
		assertThat(none.findings()).extracting(Proposal.Finding::code)
			.containsExactly("title-missing", "days-missing", "topics-missing");
	}

	@Test
	void makesAProposalForEachMeetingOfALetter() {
		List<Proposal> both = read("""
				Datum 2 mei 2025

				Hierbij bied ik u de geannoteerde agenda aan.

				# Eurogroep 12 mei 2025

				## Begrotingen

				De Eurogroep bespreekt de begrotingen.

				# Ecofinraad 13 mei 2025

				## Btw

				De Raad bespreekt de btw.
				""");
		assertThat(both).extracting(Proposal::forum).containsExactly("Eurogroep", "Ecofinraad");
		assertThat(both).extracting(Proposal::firstDay)
			.containsExactly(LocalDate.of(2025, 5, 12), LocalDate.of(2025, 5, 13));
		assertThat(both.get(1).topics()).extracting(Proposal.Topic::title).containsExactly("Btw");
	}

	@Test
	void printsTheProposalWithoutStartingTheApplication(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("brief.txt"), LETTER);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThat(IntakeCommand.run(List.of("--intake=" + file), new PrintStream(out, true, StandardCharsets.UTF_8),
				System.err))
			.hasValue(0);
		JsonNode json = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8)).path("proposals").path(0);
		assertThat(json.path("firstDay").stringValue()).isEqualTo("2025-05-14");
		assertThat(json.path("topics").path(0).path("part").isNull()).isTrue();
		assertThat(json.propertyNames()).containsExactly("title", "forum", "place", "firstDay", "lastDay", "agenda",
				"letterDate", "sessions", "topics", "footnotesOutsideTopics", "commitments", "motions", "citations",
				"findings");
	}

	private static List<Proposal> read(String text) {
		try {
			return Intake.of(PlainLetter.read(text)).proposals();
		}
		catch (org.meetingdossier.letter.UnreadableLetterException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
