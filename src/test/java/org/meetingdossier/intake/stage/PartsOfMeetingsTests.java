package org.meetingdossier.intake.stage;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.file.LetterFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Days, hosts and topics of the parts of a meeting, wherever a letter tells them.
 */
class PartsOfMeetingsTests {

	private static final String ADDRESS = """
			Datum 6 augustus 2026
			Betreft Geannoteerde agenda informele Raad Buitenlandse Zaken 27-28 augustus 2026

			Geachte voorzitter,

			De informele Raad Buitenlandse Zaken vindt op 27 en 28 augustus 2026 plaats in het Ierse Galway.

			""";

	@Test
	void haveTheDayAndHostThatStandBelowTheirHeading() throws Exception {
		Proposal letter = read("""
				Werkdiner

				Het werkdiner begint op donderdag 27 augustus. Ierland is gastland.

				1. Moldavi\u00EB

				De ministers spreken over hervormingen.

				Slotpersconferentie

				De persconferentie is voorzien op 28 augustus.
				""");
		assertThat(letter.place()).isEqualTo("Galway");
		assertThat(letter.sessions()).extracting(Proposal.Session::kind)
			.containsExactly(SessionKind.DINNER, SessionKind.PRESS);
		assertThat(letter.sessions()).extracting(Proposal.Session::date)
			.containsExactly(java.time.LocalDate.of(2026, 8, 27), java.time.LocalDate.of(2026, 8, 28));
		assertThat(letter.sessions().get(0).host()).isEqualTo("Ierland");
	}

	@Test
	void standInLinesOfOneParagraph() throws Exception {
		Proposal letter = read("""
				Het programma ziet er als volgt uit:

				27 augustus, avond \u2013 informeel diner (gastheer: president Connolly)
				28 augustus, ochtend \u2013 sessie I, Moldavi\u00EB
				28 augustus, middag \u2013 sessie II, handel
				""");
		assertThat(letter.sessions()).extracting(Proposal.Session::title)
			.containsExactly("Informeel diner", "Sessie I, Moldavi\u00EB", "Sessie II, handel");
	}

	@Test
	void goOnWithTheDayOfThePartBefore() throws Exception {
		assertThat(read("""
				Sessie I: Moldavi\u00EB (donderdag 27 augustus, 14.00 uur)

				De ministers spreken over hervormingen.

				Werkdiner: handel

				Tijdens het diner, waarvoor de Ierse premier gastheer is, spreken de ministers over handel.
				""").sessions()).last().satisfies((dinner) -> {
			assertThat(dinner.date()).isEqualTo("2026-08-27");
			assertThat(dinner.host()).isEqualTo("de Ierse premier");
		});
	}

	@Test
	void areTalksOfTwoAndThePressWhereverALetterTellsOfThem() throws Exception {
		assertThat(read("""
				Aan de vooravond is er een diner.

				1. Moldavi\u00EB

				De ministers spreken over hervormingen. In de marge voert de minister een bilateraal gesprek.

				2. Armeni\u00EB

				De ministers spreken over vrede. De tweede dag wordt afgesloten met een persmoment.
				""").sessions()).containsExactly(
				new Proposal.Session(SessionKind.DINNER, java.time.LocalDate.of(2026, 8, 26), "Diner", null),
				new Proposal.Session(SessionKind.BILATERAL, null, "Bilateraal gesprek", null),
				new Proposal.Session(SessionKind.PRESS, java.time.LocalDate.of(2026, 8, 28), "Persmoment", null));
	}

	@Test
	void areTalksAndDinnersBehindTheLastTheme() throws Exception {
		Proposal letter = read("""
				Allereerst spreken de ministers over hervormingen in Moldavi\u00EB. Nederland steunt die.

				Daarnaast spreken zij over de vrede in Armeni\u00EB. Nederland verwelkomt die.

				In de marge voer ik op 27 augustus een bilateraal gesprek. \u2019s Avonds is er een galadiner.

				Na afloop ontvangt uw Kamer een verslag van de uitkomsten.

				De staatssecretaris Buitenlandse Handel,
				A.B. Jansen
				""");
		assertThat(letter.sessions()).extracting(Proposal.Session::title)
			.containsExactly("Bilateraal gesprek", "Galadiner");
		assertThat(letter.topics()).hasSize(2)
			.last()
			.extracting(Proposal.Topic::background)
			.isEqualTo(java.util.List.of("Daarnaast spreken zij over de vrede in Armeni\u00EB."));
	}

	@Test
	void haveTheTopicsBehindWhatIsToldOfThem() throws Exception {
		Proposal letter = read("""
				Eerste werksessie \u2013 donderdag 27 augustus

				Moldavi\u00EB

				De ministers spreken over hervormingen.

				Werklunch \u2013 vrijdag 28 augustus

				De Ierse premier schuift aan.

				Armeni\u00EB

				De ministers spreken over vrede.

				De ministers sluiten af met een persmoment.
				""");
		assertThat(letter.topics()).extracting(Proposal.Topic::title).containsExactly("Moldavi\u00EB", "Armeni\u00EB");
		assertThat(letter.topics()).extracting(Proposal.Topic::part).containsExactly(0, 1);
		assertThat(letter.sessions()).last().extracting(Proposal.Session::kind).isEqualTo(SessionKind.PRESS);
	}

	@Test
	void areCalledWhatStandsBeforeTheColonOfTheirHeading() throws Exception {
		Proposal letter = read("""
				## Werksessie I (27 augustus)

				De ministers spreken over hervormingen.

				## Werkdiner: handel

				De ministers spreken over heffingen.
				""");
		assertThat(letter.sessions()).extracting(Proposal.Session::title).containsExactly("Werksessie I", "Werkdiner");
		assertThat(letter.topics()).last().extracting(Proposal.Topic::title).isEqualTo("Werkdiner: handel");
	}

	@Test
	void areOneWhereTwoKindsShareAWord() throws Exception {
		assertThat(read("""
				Op vrijdag 28 augustus is er een feestelijke ontbijtsessie met de Ierse premier.

				1. Moldavi\u00EB

				De ministers spreken over hervormingen.
				""").sessions()).singleElement()
			.extracting(Proposal.Session::date)
			.isEqualTo(java.time.LocalDate.of(2026, 8, 28));
	}

	@Test
	void areListedBeforeTheTopicsBelowTheirHeadings() throws Exception {
		Proposal letter = read("""
				Het programma is als volgt:

				- Plenaire werksessie
				- Diner

				## Plenaire werksessie

				Ierland is gastheer van deze sessie.

				### Grensarbeid

				De ministers spreken over grensarbeid.
				""");
		assertThat(letter.topics()).singleElement().satisfies((topic) -> {
			assertThat(topic.title()).isEqualTo("Grensarbeid");
			assertThat(topic.part()).isZero();
		});
		assertThat(letter.sessions().get(0).host()).isEqualTo("Ierland");
	}

	@Test
	void takeTheTopicsOfTheirRow() throws Exception {
		assertThat(read("""
				- donderdag 27 augustus: Werksessie I (agendapunten 1 t/m 2)
				- vrijdag 28 augustus: Werksessie II (agendapunt 3)

				1. Moldavi\u00EB

				De ministers spreken over hervormingen.

				2. Armeni\u00EB

				De ministers spreken over vrede.

				3. Handel

				De ministers spreken over heffingen.
				""").topics()).extracting(Proposal.Topic::part).containsExactly(0, 0, 1);
	}

	@Test
	void groupTheTopicsBelowADayAndWhichHalfMeets() throws Exception {
		assertThat(read("""
				## Donderdag 27 augustus \u2013 Handel

				Nederland steunt de volgorde van deze dag.

				### Grensarbeid

				De ministers spreken over grensarbeid.
				""").topics()).extracting(Proposal.Topic::title).containsExactly("Grensarbeid");
	}

	@Test
	void includeTheBodyThatTheIntroductionNamesAmongThem() throws Exception {
		Proposal letter = read("""
				Op vrijdag 28 augustus volgt na de werklunch een bijeenkomst van de Contactgroep Armeni\u00EB.

				## Werklunch

				### Grensarbeid

				De ministers spreken over grensarbeid.

				## Contactgroep Armeni\u00EB

				### Vrede

				De ministers spreken over vrede.
				""");
		assertThat(letter.sessions()).extracting(Proposal.Session::title)
			.containsExactly("Werklunch", "Contactgroep Armeni\u00EB");
		assertThat(letter.topics()).extracting(Proposal.Topic::part).containsExactly(0, 1);
	}

	@Test
	void haveTitlesWithoutCapitalsAndTheTimeOfTheDay() throws Exception {
		Proposal letter = read("""
				WERKSESSIE I \u2013 donderdag 27 augustus

				1. Moldavi\u00EB

				De ministers spreken over hervormingen.

				INFORMEEL DINER

				Het diner heeft geen vaste agenda.

				WERKSESSIE II (vrijdagochtend)

				2. Handel

				De ministers spreken over heffingen.
				""");
		assertThat(letter.sessions()).extracting(Proposal.Session::title)
			.containsExactly("Werksessie I", "Informeel diner", "Werksessie II");
		assertThat(letter.topics()).extracting(Proposal.Topic::part).containsExactly(0, 2);
	}

	@Test
	void includeTheMealThatOnlyATopicNames() throws Exception {
		Proposal letter = read("""
				Moldavi\u00EB

				Tijdens de lunch op 28 augustus spreken de ministers over hervormingen.

				Armeni\u00EB

				De ministers spreken over vrede.
				""");
		assertThat(letter.sessions()).singleElement().satisfies((lunch) -> {
			assertThat(lunch.title()).isEqualTo("Lunch");
			assertThat(lunch.date()).isEqualTo("2026-08-28");
		});
		assertThat(letter.topics()).extracting(Proposal.Topic::part).containsExactly(0, null);
	}

	@Test
	void areToldBelowTheLastTopicAndAreNoTopicThen() throws Exception {
		Proposal letter = read(
				"""
						Moldavi\u00EB

						De ministers spreken over hervormingen.

						Overig programma

						Op 27 augustus is er een werklunch met de president van de Wereldbank. Nederland is daarnaast gastheer van een ontbijt over handel.
						""");
		assertThat(letter.topics()).extracting(Proposal.Topic::title).containsExactly("Moldavi\u00EB");
		assertThat(letter.sessions()).extracting(Proposal.Session::title)
			.containsExactly("Werklunch met de president van de Wereldbank", "Ontbijt over handel");
		assertThat(letter.sessions().get(1).host()).isEqualTo("Nederland");
	}

	@Test
	void takeTheTopicsThatTheIntroductionCounts() throws Exception {
		Proposal letter = read(
				"""
						Er is een plenaire sessie op donderdag en een werksessie op vrijdag. De eerste twee onderwerpen worden plenair behandeld, het derde onderwerp komt in de werksessie aan bod.

						1. Moldavi\u00EB

						De ministers spreken over hervormingen.

						2. Handel

						De ministers spreken over heffingen.

						3. Armeni\u00EB

						De ministers spreken over vrede.
						""");
		assertThat(letter.topics()).extracting(Proposal.Topic::part).containsExactly(0, 0, 1);
	}

	@Test
	void areCountedWhereTheyAreTold() throws Exception {
		assertThat(read("""
				De agenda is nog niet bekend. Er zijn twee werksessies en een diner.
				""").sessions()).extracting(Proposal.Session::title)
			.containsExactly("Eerste werksessie", "Tweede werksessie", "Diner");
	}

	@Test
	void haveTheDayBehindThemWhereNoneStandsBefore() throws Exception {
		Proposal letter = read(
				"""
						De agenda is nog niet bekend. Het programma bestaat uit een diner op donderdag, een werksessie op vrijdagochtend en een afsluitende lunch.
						""");
		assertThat(letter.sessions()).extracting(Proposal.Session::date)
			.containsExactly(java.time.LocalDate.of(2026, 8, 27), java.time.LocalDate.of(2026, 8, 28),
					java.time.LocalDate.of(2026, 8, 28));
	}

	private static Proposal read(String text) throws UnreadableLetterException {
		String letter = ADDRESS + text + "\nDe minister van Buitenlandse Zaken,\n";
		return Intake.of(LetterFile.read("brief.txt", letter.getBytes(StandardCharsets.UTF_8))).proposals().get(0);
	}

}
