package org.meetingdossier.check.agreement;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.meetingdossier.register.RegisteredDocument;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words under the wrong number: which paper they belong to.
 */
class BetterFitTests {

	private final RegisteredDocument elections = paper("kst-35000-VII-14 | Motie | | Motie van de leden Middendorp en "
			+ "Verhoeven over de effecten van sociale media en zoekmachines op verkiezingen");

	private final RegisteredDocument algorithms = paper("kst-35200-VII-14 | Motie | | Motie van de leden Middendorp en "
			+ "Drost over voorwaarden voor het ontwikkelen van een richtlijn voor het gebruik van algoritmes door overheden");

	private final RegisteredDocument journalism = paper(
			"kst-32827-127 | Brief | | Onderzoek naar de toekomst van onafhankelijke journalistiek in Nederland");

	private final RegisteredDocument drones = paper("kst-30806-36 | Brief | | Voortgang dronesbeleid");

	private final List<RegisteredDocument> papers = List.of(this.elections, this.algorithms, this.journalism,
			this.drones);

	@Test
	void findsTheMotionOfAnotherBudget() {
		Citing citing = citing("De motie van de leden Middendorp en Verhoeven over de effecten van sociale media en "
				+ "zoekmachines op verkiezingen ({Kamerstuk 35 200 VII-14}).", "kst-35200-VII-14");
		assertThat(Agreement.betterFit(citing, this.algorithms, this.papers)).contains(this.elections);
		assertThat(Agreement.between(citing, this.algorithms)).contains(new Evidence(Field.AUTHOR,
				"de leden Middendorp en Verhoeven", "de leden Middendorp en Drost", Comparison.DIFFERENT));
		assertThat(Agreement.pointingTo(citing, this.elections))
			.isEqualTo(new Evidence(Field.NUMBER, "Kamerstuk 35 200 VII, nr. 14",
					"Kamerstuk 35 000 VII, nr. 14: " + this.elections.title(), Comparison.DIFFERENT));
	}

	@Test
	void findsTheLetterWhenTheCitedNumberIsOnlyKnownToExist() {
		Citing citing = citing("Onderzoek naar de toekomst van onafhankelijke journalistiek in Nederland "
				+ "({Kamerstuk 32 827, nr. 116}).", "kst-32827-116");
		RegisteredDocument known = paper("kst-32827-116 | | | ");
		assertThat(Agreement.betterFit(citing, known, this.papers)).contains(this.journalism);
		assertThat(Agreement.betterFit(citing, null, this.papers)).contains(this.journalism);
		assertThat(Agreement.pointingTo(citing, this.journalism).stated()).isEqualTo("Kamerstuk 32 827, nr. 116");
	}

	@Test
	void findsItFromTheSentenceOfANote() {
		Citing citing = citing("Het onderzoek naar de toekomst van onafhankelijke journalistiek laat dat zien."
				+ "^[{Kamerstuk 32 827, nr. 116}.]", "kst-32827-116");
		assertThat(Agreement.betterFit(citing, null, this.papers)).contains(this.journalism);
	}

	@Test
	void tellsAnotherSuffixOfTheSameDossier() {
		Citing citing = citing("De motie-Dassen/Stultiens over een SER-advies ({Kamerstuk 37 020 V, nr. 40}).",
				"kst-37020-V-40");
		RegisteredDocument fit = paper(
				"kst-37020-IX-40 | Motie | 2026-10-01 | Motie van de leden Dassen en Stultiens over een SER-advies");
		assertThat(Agreement.betterFit(citing, null, List.of(fit, this.drones))).contains(fit);
		assertThat(Agreement.pointingTo(citing, fit).field()).isEqualTo(Field.SUFFIX);
	}

	@Test
	void tellsAnotherSessionOfTheSameNumber() {
		Citing citing = citing("Het antwoord op vragen van het lid Dekker over de NAVO-verplichtingen ({Aanhangsel "
				+ "Handelingen II 2023/24, nr. 2349}).", "ah-tk-20232024-2349");
		RegisteredDocument fit = paper("ah-tk-20242025-2349 | Antwoord schriftelijke vragen | 2025-06-02 | Antwoord op "
				+ "vragen van het lid Dekker over de NAVO-verplichtingen voor defensie");
		assertThat(Agreement.betterFit(citing, null, List.of(fit, this.drones))).contains(fit);
		assertThat(Agreement.pointingTo(citing, fit).field()).isEqualTo(Field.SESSION);
	}

	@Test
	void findsTheOnlyNearLetterOfThatDay() {
		Citing citing = citing("De brief van de minister van Defensie van 22 april 2025 ({Kamerstuk 29 924, nr. 281}).",
				"kst-29924-281");
		RegisteredDocument fit = paper("kst-29924-282 | Brief | 2025-04-22 | openbaar jaarverslag van de MIVD | "
				+ "author=de minister van Defensie");
		RegisteredDocument other = paper(
				"kst-29924-280 | Brief | 2025-04-14 | rapport van de CTIVD | " + "author=de minister van Defensie");
		assertThat(Agreement.betterFit(citing, null, List.of(other, fit))).contains(fit);
		assertThat(Agreement.betterFit(citing, null, List.of(other))).isEmpty();
	}

	@Test
	void findsTheOnlyNearMotionOfThoseMembers() {
		Citing citing = citing("De motie van de leden Paternotte en Piri ({Kamerstuk 28 676, nr. 498}).",
				"kst-28676-498");
		RegisteredDocument fit = paper(
				"kst-28676-489 | Motie | 2025-03-26 | Motie van de leden Paternotte en Piri over "
						+ "vasthouden aan het onomkeerbaar pad tot Oekraïens NAVO-lidmaatschap");
		RegisteredDocument far = paper(
				"kst-36410-74 | Motie | | Motie van de leden Paternotte en Piri over iets anders");
		assertThat(Agreement.betterFit(citing, null, List.of(far, fit, this.algorithms))).contains(fit);
	}

	@Test
	void findsTheOnlyNearAgendaForThatMeeting() {
		Citing citing = citing("De geannoteerde agenda voor de RBZ van 15 juli ({Kamerstuk 21 501-02, nr. 3018}).",
				"kst-21501-02-3018");
		RegisteredDocument fit = paper("kst-21501-02-3182 | Brief | 2025-06-27 | geannoteerde agenda voor de Raad "
				+ "Buitenlandse Zaken van 15 juli 2025");
		RegisteredDocument earlier = paper("kst-21501-02-2914 | Brief | 2024-06-14 | geannoteerde agenda Raad "
				+ "Buitenlandse Zaken 24 juni 2024");
		assertThat(Agreement.betterFit(citing, null, List.of(earlier, fit))).contains(fit);
		assertThat(Agreement.betterFit(citing, null, List.of(earlier))).isEmpty();
	}

	@Test
	void takesAnAdditionToAnAgendaForAnotherPaper() {
		Citing citing = citing("De aanvulling op de geannoteerde agenda voor de RBZ van 15 juli 2025 "
				+ "({Kamerstuk 21 501-02, nr. 3190}).", "kst-21501-02-3190");
		RegisteredDocument agenda = paper("kst-21501-02-3182 | Brief | 2025-06-27 | geannoteerde agenda voor de Raad "
				+ "Buitenlandse Zaken van 15 juli 2025");
		assertThat(Agreement.betterFit(citing, null, List.of(agenda))).isEmpty();
	}

	@Test
	void doesNotChooseBetweenTwoLettersOfOneDay() {
		Citing citing = citing("De brief van 22 april 2025 ({Kamerstuk 29 924, nr. 281}).", "kst-29924-281");
		assertThat(Agreement.betterFit(citing, null,
				List.of(paper("kst-29924-282 | Brief | 2025-04-22 | openbaar jaarverslag van de MIVD"),
						paper("kst-29924-283 | Brief | 2025-04-22 | notificatieachterstand"))))
			.isEmpty();
	}

	@Test
	void takesAReprintForTheSamePaper() {
		Citing citing = citing("De kabinetsnotitie goedkeuringspraktijk van verdragen ({Kamerstuk 34 158, nr. 12}).",
				"kst-34158-12");
		RegisteredDocument reprint = paper(
				"kst-34158-12-h1 | Brief regering | 2016-07-04 | Kabinetsnotitie goedkeuringspraktijk van verdragen");
		assertThat(Agreement.betterFit(citing, null, List.of(reprint))).isEmpty();
		assertThat(Agreement.between(citing, reprint)).noneMatch((one) -> one.comparison() == Comparison.DIFFERENT);
	}

	@Test
	void tellsWhenTheRegisterAnswersWithAnotherPaper() {
		Citing citing = citing("Zie {Kamerstuk 36 600 X, nr. 21}.", "kst-36600-X-21");
		assertThat(Agreement.between(citing, paper("kst-36600-V-21 | Motie | 2024-11-28 | Motie van het lid Dobbe")))
			.contains(new Evidence(Field.SUFFIX, "Kamerstuk 36 600 X, nr. 21", "Kamerstuk 36 600 V, nr. 21",
					Comparison.DIFFERENT));
	}

	@Test
	void leavesAFittingCitationAlone() {
		Citing citing = citing("De motie-Middendorp/Drost over een richtlijn voor het gebruik van algoritmes door "
				+ "overheden ({Kamerstuk 35 200 VII, nr. 14}).", "kst-35200-VII-14");
		assertThat(Agreement.betterFit(citing, this.algorithms, this.papers)).isEmpty();
	}

	@Test
	void doesNotGuessFromFewWords() {
		Citing citing = citing("De brief over drones ({Kamerstuk 30 806, nr. 28}).", "kst-30806-28");
		assertThat(Agreement.betterFit(citing, null, this.papers)).isEmpty();
	}

	@Test
	void doesNotChooseBetweenTwoThatFitAlike() {
		Citing citing = citing("De geannoteerde agenda voor de Raad Algemene Zaken ({Kamerstuk 21 501-02, nr. 1}).",
				"kst-21501-02-1");
		assertThat(Agreement.betterFit(citing, null, List.of(
				paper("kst-21501-02-1453 | Brief | | Geannoteerde agenda Raad Algemene Zaken van 10 februari 2015"),
				paper("kst-21501-02-1509 | Brief | | Geannoteerde agenda Raad Algemene Zaken van 23 juni 2015"))))
			.isEmpty();
	}

	private static Citing citing(String sentence, String id) {
		return Row.of(sentence + " | " + id + " | | | ").citing();
	}

	private static RegisteredDocument paper(String row) {
		return Row.of("{x} | " + row).document();
	}

}
