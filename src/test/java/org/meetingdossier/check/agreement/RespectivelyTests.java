package org.meetingdossier.check.agreement;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationFinder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each of two papers in a row gets its own half of a sentence.
 */
class RespectivelyTests {

	private static final CitationFinder FINDER = new CitationFinder();

	@Test
	void givesEachPaperItsDay() {
		assertThat(halves(
				"De nota's verschenen op 3 respectievelijk 4 april 2018 (Kamerstuk 32 013, nr. 170 respectievelijk nr. 172)."))
			.containsExactly("De nota's verschenen op 3 april 2018 (Kamerstuk 32 013, nr. 170).",
					"De nota's verschenen op 4 april 2018 (Kamerstuk 32 013, nr. 172).");
	}

	@Test
	void givesEachPaperItsSubject() {
		assertThat(halves(
				"Zie over de woonplaats en over de monitoring Kamerstuk 25 087, nr. 346 respectievelijk Kamerstuk 25 087, nr. 343."))
			.containsExactly("Zie over de woonplaats Kamerstuk 25 087, nr. 346.",
					"Zie over de monitoring Kamerstuk 25 087, nr. 343.");
	}

	@Test
	void leavesASentenceWithoutOrderAsItIs() {
		String sentence = "De brieven over A en over B (Kamerstuk 25 087, nr. 346 en nr. 343).";
		assertThat(halves(sentence)).containsExactly(sentence, sentence);
	}

	private static List<String> halves(String sentence) {
		return FINDER.findCited(sentence).stream().map((citation) -> half(sentence, citation)).toList();
	}

	private static String half(String sentence, Citation citation) {
		return Respectively.own(Citing.of(sentence, null, citation.id().orElseThrow(), citation.text(), Row.DAY))
			.sentence();
	}

}
