package org.meetingdossier.check.text;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.meetingdossier.check.agreement.Citing;
import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.letter.LetterText;

import static org.assertj.core.api.Assertions.assertThat;

class CitingSentencesTests {

	private static final LocalDate DAY = LocalDate.of(2025, 5, 8);

	@Test
	void takesTheSentenceWithinItsParagraph() {
		Citing citing = only(
				LetterText.of("Kopje\n\nEerste zin. De brief\nis er (Kamerstuk 28676,\nnr. 499). Klaar.\n\nSlot"));
		assertThat(citing.sentence()).isEqualTo("De brief is er (Kamerstuk 28676, nr. 499).");
		assertThat(citing.sentence().substring(citing.start(), citing.end())).isEqualTo("Kamerstuk 28676, nr. 499");
	}

	@Test
	void takesTheSentenceThatCarriesTheNote() {
		String text = "Eerste zin. De motie is er. Nog een zin.\n\nKamerstuk 28676, nr. 489";
		int mark = text.indexOf(" Nog een");
		Citing citing = only(
				new LetterText(text, List.of(new LetterText.Note(text.indexOf("Kamerstuk"), text.length(), mark))));
		assertThat(citing.sentence()).isEqualTo("De motie is er.");
		assertThat(citing.footnote()).isEqualTo("Kamerstuk 28676, nr. 489");
		assertThat(citing.mark()).isEqualTo(citing.sentence().length());
	}

	@Test
	void takesTheSentenceBeforeANoteWithin() {
		Citing citing = only(LetterText.of("Eerste zin. De motie is er.^[Kamerstuk 28676, nr. 489] Nog een zin."));
		assertThat(citing.sentence()).isEqualTo("De motie is er.");
		assertThat(citing.footnote()).isEqualTo("Kamerstuk 28676, nr. 489");
		assertThat(citing.mark()).isEqualTo(citing.sentence().length());
	}

	@Test
	@Timeout(10)
	void readsAsManyNotesAsATextCanHold() {
		String text = "Een zin.^[Zie daar]".repeat(20_000) + "^[".repeat(50_000) + " Kamerstuk 28676, nr. 489";
		assertThat(only(LetterText.of(text)).footnote()).isNull();
	}

	@Test
	@Timeout(10)
	void findsTheSentenceOfEachOfManyNotesInAParagraph() {
		String text = "De brief over de bank.^[Kamerstuk 28676, nr. 499] ".repeat(3_000);
		CitingSentences sentences = new CitingSentences(LetterText.of(text), DAY);
		assertThat(new CitationFinder().findCited(text)).hasSize(3_000)
			.allSatisfy((citation) -> assertThat(sentences.around(citation, citation.id().orElseThrow()).footnote())
				.isEqualTo("Kamerstuk 28676, nr. 499"));
	}

	@Test
	void takesTheCellsOfARowTogether() {
		Citing citing = only(LetterText.of("Motie van het lid Piri over drones.\tKamerstuk 28676, nr. 489\tOpen."));
		assertThat(citing.sentence()).isEqualTo("Motie van het lid Piri over drones Kamerstuk 28676, nr. 489 Open.");
		assertThat(citing.sentence().substring(citing.start(), citing.end())).isEqualTo("Kamerstuk 28676, nr. 489");
	}

	@Test
	void looksNoFartherThanASentenceCanBeLong() {
		Citing citing = only(LetterText.of("a".repeat(9_000) + " Kamerstuk 28676, nr. 499 " + "b".repeat(9_000)));
		assertThat(citing.sentence().length()).isLessThan(5_000);
	}

	private static Citing only(LetterText letter) {
		Citation citation = new CitationFinder().findCited(letter.text()).get(0);
		return new CitingSentences(letter, DAY).around(citation, citation.id().orElseThrow());
	}

}
