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
				"de leden Middendorp en Verhoeven", this.algorithms.title(), Comparison.DIFFERENT));
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
