package org.meetingdossier.dossier.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTests {

	@ParameterizedTest
	@ValueSource(strings = { "De brief van 4 april jl. Defensie schreef hem.", "Zie nr. 499 hiervoor.",
			"De motie-Paternotte c.s. Piri steunt haar.", "Minister M. Rutte sprak.", "Zie Stb. 2024, 12 en blz. 3." })
	void doesNotEndASentenceAfterAnAbbreviation(String sentence) {
		assertThat(Sentences.placeIn("Ervoor. " + sentence + " Erna.", 12).sentence()).isEqualTo(sentence);
	}

	@Test
	void givesTheSentenceAroundThePlace() {
		String text = "Een. Twee is langer! Drie?";
		assertThat(Sentences.placeIn(text, 0).sentence()).isEqualTo("Een.");
		assertThat(Sentences.placeIn(text, 7).sentence()).isEqualTo("Twee is langer!");
		assertThat(Sentences.placeIn(text, 24).sentence()).isEqualTo("Drie?");
	}

	@Test
	void givesTheLastSentenceAtTheEndOfTheText() {
		assertThat(Sentences.placeIn("Een. Twee.", 10).sentence()).isEqualTo("Twee.");
	}

	@Test
	void foldsLineEndsIntoSpaces() {
		assertThat(Sentences.placeIn("Een zin\nover twee regels.", 3).sentence())
			.isEqualTo("Een zin over twee regels.");
	}

	@Test
	void looksNoFartherThanASentenceIsLong() {
		String list = "Kamerstuk 28676, nr. 499 ".repeat(4000) + "en nr. 500.";
		Sentences.Place place = Sentences.placeIn(list, 50_000);
		assertThat(place.sentence()).hasSizeBetween(3_900, 4_100).startsWith("Kamerstuk").doesNotEndWith("Kamerst");
		assertThat(place.sentence().substring(place.offset())).startsWith("Kamerstuk 28676, nr. 499");
	}

	@Test
	void givesNothingForNoText() {
		assertThat(Sentences.placeIn("", 0).sentence()).isEmpty();
	}

}
