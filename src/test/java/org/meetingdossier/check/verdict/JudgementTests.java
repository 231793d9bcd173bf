package org.meetingdossier.check.verdict;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.meetingdossier.check.agreement.Citing;
import org.meetingdossier.check.agreement.Comparison;
import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.check.agreement.Field;
import org.meetingdossier.check.agreement.Row;
import org.meetingdossier.check.ranking.PaperIndex;
import org.meetingdossier.check.ranking.TellingWords;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.RegisteredDocument;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words under the wrong number: which paper they belong to.
 */
class JudgementTests {

	private static final String JOURNALISM = "kst-32827-127 | Brief | | Onderzoek naar de toekomst van onafhankelijke "
			+ "journalistiek in Nederland";

	private static final String ELECTIONS = "kst-35000-VII-14 | Motie | | Motie van de leden Middendorp en Verhoeven over "
			+ "de effecten van sociale media en zoekmachines op verkiezingen";

	private static final String ALGORITHMS = "kst-35200-VII-14 | Motie | | Motie van de leden Middendorp en Drost over "
			+ "voorwaarden voor het ontwikkelen van een richtlijn voor het gebruik van algoritmes door overheden";

	@Test
	void findsTheMotionOfAnotherBudget() {
		Outcome outcome = judged("De motie van de leden Middendorp en Verhoeven over de effecten van sociale media en "
				+ "zoekmachines op verkiezingen ({Kamerstuk 35 200 VII-14}).", ALGORITHMS, ELECTIONS);
		assertThat(outcome.verdict()).isEqualTo(Verdict.DIFFERS);
		assertThat(outcome.meant()).containsExactly("kst-35000-VII-14");
	}

	@Test
	void findsTheLetterBesideANumberThatTheRegisterDoesNotHold() {
		Outcome outcome = judged("Onderzoek naar de toekomst van onafhankelijke journalistiek in Nederland "
				+ "({Kamerstuk 32 827, nr. 116}).", "kst-32827-116", JOURNALISM, ELECTIONS);
		assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_IN_REGISTER);
		assertThat(outcome.meant()).containsExactly("kst-32827-127");
	}

	@Test
	void findsItFromTheSentenceOfANote() {
		assertThat(judged("Het onderzoek naar de toekomst van onafhankelijke journalistiek laat dat zien."
				+ "^[{Kamerstuk 32 827, nr. 116}.]", "kst-32827-116", JOURNALISM)
			.meant()).containsExactly("kst-32827-127");
	}

	@Test
	void leavesAFittingCitationAlone() {
		Outcome outcome = judged("De motie-Middendorp/Drost over een richtlijn voor het gebruik van algoritmes door "
				+ "overheden ({Kamerstuk 35 200 VII, nr. 14}).", ALGORITHMS, ELECTIONS);
		assertThat(outcome.verdict()).isEqualTo(Verdict.AGREES);
		assertThat(outcome.likelier()).isNull();
	}

	@Test
	void takesNothingFromASentenceThatOnlyCites() {
		Outcome outcome = judged("Zie {Kamerstuk 32 827, nr. 116}.", "kst-32827-116", JOURNALISM, ELECTIONS);
		assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_IN_REGISTER);
		assertThat(outcome.meant()).isEmpty();
	}

	@Test
	void showsTheSubjectOnce() {
		Outcome outcome = judged(
				"De brief van 8 juli 2022 over de aanpak van vogelgriep ({Kamerstuk 29 683, nr. 260}).",
				"kst-29683-260 | Brief regering | 2022-07-08 | besmetting met Afrikaanse varkenspest in Emsbüren");
		assertThat(outcome.verdict()).isEqualTo(Verdict.DIFFERS);
		assertThat(outcome.evidence()).filteredOn((one) -> one.field() == Field.TITLE)
			.extracting(Evidence::comparison)
			.containsExactly(Comparison.DIFFERENT);
	}

	@Test
	void takesWhereParliamentSitsForNoPaper() {
		Outcome outcome = judged(
				"Het oordeel van de rechtbank Den Haag over rijbewijzen volgt uit {Kamerstuk 28 676, nr. 300}.",
				"kst-28676-300 | Brief regering | | Reactie op het rapport over munitie",
				"kst-28676-499 | Brief regering | | Voortgang organisatie NAVO-top op 24-25 juni 2025 in Den Haag");
		assertThat(outcome.likelier()).isNull();
	}

	@Test
	void takesTheDayOfALetterForNoMeeting() {
		Outcome outcome = judged("De brief van 6 mei jl. ({Kamerstuk 28 676, nr. 499}).",
				"kst-28676-499 | Brief regering | | Voortgang organisatie NAVO-top op 24-25 juni 2025 in Den Haag",
				"kst-28676-300 | Brief regering | | Verslag van de bijeenkomst van de NAVO-ministers op 5 en 6 mei 2019");
		assertThat(outcome.likelier()).isNull();
	}

	@Test
	void ticksNoSubjectOfWhichMostIsNotCompared() {
		String water = "kst-34682-209 | Brief | 2023-05-03 | Terugkoppeling werkconferentie Ruimte voor Wonen; Reactie "
				+ "motie; Handreiking Instrumenten Omgevingswet en Handreiking Grondbeleid";
		assertThat(judged("Op 3 mei 2023 gaf de minister een terugkoppeling van de werkconferentie Ruimte voor Water "
				+ "({Kamerstuk 34 682, nr. 209}).", water)
			.verdict()).isEqualTo(Verdict.FOUND);
		assertThat(judged("Op 3 mei 2023 gaf de minister een terugkoppeling van de werkconferentie Ruimte voor Wonen "
				+ "({Kamerstuk 34 682, nr. 209}).", water)
			.verdict()).isEqualTo(Verdict.AGREES);
	}

	@Test
	void leavesWhatCameOfAPaperAndWhatIsSaidBesideIt() {
		String letter = "kst-29683-260 | Brief regering | 2022-07-08 | besmetting met Afrikaanse varkenspest in Emsbüren";
		assertThat(List.of("De brief van 8 juli 2022 ({Kamerstuk 29 683, nr. 260}) kwam drie weken na de verkiezingen.",
				"In Kampen werd gestemd; de brief dateert van 8 juli 2022 ({Kamerstuk 29 683, nr. 260}).",
				"De brief is van 8 juli 2022, aldus de Zwolse Courant ({Kamerstuk 29 683, nr. 260}).",
				"Op 8 juli 2022 is een brief gestuurd; de Zweden waren ons voor ({Kamerstuk 29 683, nr. 260})."))
			.allSatisfy(
					(sentence) -> assertThat(judged(sentence, letter)).extracting(Outcome::verdict, Outcome::evidence)
						.contains(Verdict.AGREES));
	}

	@Test
	void knowsWhoWroteItWhereverTheyAreNamed() {
		assertThat(judged(
				"Bruins, minister voor Medische Zorg, stuurde brieven, waaronder {Kamerstuk " + "29 477, nr. 477}.",
				"kst-29477-477 | Brief | 2018-04-05 | Resultaten projecten farmacie | author=minister voor Medische "
						+ "Zorg @ B.J. Bruins")
			.verdict()).isEqualTo(Verdict.AGREES);
		String motion = "kst-26643-610 | Motie | | Motie van de leden Verhoeven en Van der Molen over toezicht op het "
				+ "gebruik van algoritmes door de overheid";
		assertThat(judged("De D66'er Verhoeven staat samen met Van der Molen onder de motie op stuk nr. 610 "
				+ "({Kamerstuk 26 643, nr. 610}).", motion)
			.verdict()).isEqualTo(Verdict.AGREES);
		assertThat(judged("De D66'er Verhoeven staat samen met Middendorp onder de motie op stuk nr. 610 "
				+ "({Kamerstuk 26 643, nr. 610}).", motion)
			.verdict()).isNotEqualTo(Verdict.AGREES);
	}

	@Test
	void tellsAPaperOfAnotherSubjectWhoeverSentItAndWhen() {
		Outcome outcome = judged(
				"De brief van 8 juli 2022 over laadpalen langs de snelweg ({Kamerstuk 29 683, nr. 260}).",
				"kst-29683-260 | Brief regering | 2022-07-08 | onderhoud van bermen en verkeersveiligheid");
		assertThat(outcome.verdict()).isEqualTo(Verdict.DIFFERS);
	}

	@Test
	void tellsAnotherSubjectWhereOnlyWhoWroteItIsTheSame() {
		String work = "kst-29544-821 | Brief | 2018-03-30 | Verdere integratie op de arbeidsmarkt: de economie heeft "
				+ "iedereen nodig | author=minister van Sociale Zaken en Werkgelegenheid @ W. Koolmees";
		assertThat(judged("Het minimumloon in slachterijen is het onderwerp van Koolmees' brief van 30 maart 2018 "
				+ "({Kamerstuk 29 544, nr. 821}).", work)
			.verdict()).isEqualTo(Verdict.DIFFERS);
		assertThat(judged("De motie-Buitenweg over vrouwen aan de top ({Kamerstuk 32 761, nr. 138}).",
				"kst-32761-138 | Motie | | Motie van het lid Buitenweg over het voorkomen van indirecte discriminatie "
						+ "door besluitvorming via algoritmen")
			.verdict()).isEqualTo(Verdict.DIFFERS);
	}

	@Test
	void ticksNobodyByNameWhoIsKnownByOfficeAlone() {
		Outcome outcome = judged(
				"Minister Schouten stuurde de MIRT-brief voorjaar 2025 ({Kamerstuk 36 600 A, nr. 63}).",
				"kst-36600-A-63 | Brief | 2025-06-12 | MIRT-brief voorjaar 2025 | author=minister van Infrastructuur en "
						+ "Waterstaat");
		assertThat(outcome.verdict()).isEqualTo(Verdict.FOUND);
	}

	@Test
	void tellsAnotherYearOfTheSameNameThoughItWasSentThen() {
		Outcome outcome = judged(
				"Het jaarplan MIVD 2024 is op 18 december 2024 gestuurd ({Kamerstuk 29 924, nr. 274}).",
				"kst-29924-274 | Brief | 2024-12-18 | jaarplan MIVD 2025");
		assertThat(outcome.verdict()).isEqualTo(Verdict.DIFFERS);
	}

	private static Outcome judged(String sentence, String cited, String... others) {
		String id = cited.split(" ")[0];
		Citing citing = Row.of(sentence + " | " + id).citing();
		RegisteredDocument document = cited.contains("|") ? paper(cited) : null;
		List<RegisteredDocument> papers = Arrays.stream(others).map(JudgementTests::paper).toList();
		RegisterAnswer facts = new RegisterAnswer(SamplePapers.SNAPSHOT, true, document, List.of(), List.of(), null);
		return Judgement.of(citing, facts, new Beside(document, papers));
	}

	private static RegisteredDocument paper(String line) {
		return Row.of("{x} | " + line).document();
	}

	/**
	 * A register that holds some papers beside the cited one.
	 *
	 * @param cited the cited one; null when it is not there
	 * @param others the others, of any dossier
	 */
	private record Beside(@Nullable RegisteredDocument cited, List<RegisteredDocument> others) implements Papers {

		@Override
		public PaperIndex ofDossier(OfficialId document) {
			String dossier = SamplePapers.dossier(document);
			return new PaperIndex(
					this.others.stream().filter((one) -> SamplePapers.dossier(one.id()).equals(dossier)).toList());
		}

		@Override
		public List<RegisteredDocument> withWords(OfficialId document, TellingWords statement) {
			return this.others;
		}

		@Override
		public boolean knows(String word) {
			return new PaperIndex(this.others).isNamed(word);
		}

	}

}
