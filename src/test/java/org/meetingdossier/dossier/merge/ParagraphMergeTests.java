package org.meetingdossier.dossier.merge;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ParagraphMergeTests {

	private static final String BASE = "Een.\n\nTwee.\n\nDrie.";

	@Test
	void joinsChangesOfDifferentParagraphs() {
		assertThat(ParagraphMerge.merge(BASE, "Eén.\n\nTwee.\n\nDrie.", "Een.\n\nTwee.\n\nDrieën."))
			.contains("Eén.\n\nTwee.\n\nDrieën.");
	}

	@Test
	void joinsChangesOfNeighbours() {
		assertThat(ParagraphMerge.merge(BASE, "Eén.\n\nTwee.\n\nDrie.", "Een.\n\nTweeën.\n\nDrie."))
			.contains("Eén.\n\nTweeën.\n\nDrie.");
	}

	@Test
	void takesTheSameChangeOnce() {
		String both = "Eén.\n\nTwee.\n\nDrie.\n\nVier.";
		assertThat(ParagraphMerge.merge(BASE, both, both)).contains(both);
	}

	@Test
	void doesNotMergeTwoChangesOfOneParagraph() {
		assertThat(ParagraphMerge.merge(BASE, "Een.\n\nTwee!\n\nDrie.", "Een.\n\nTwee?\n\nDrie.")).isEmpty();
	}

	@Test
	void doesNotRemoveAParagraphThatTheOtherChanged() {
		assertThat(ParagraphMerge.merge(BASE, "Een.\n\nDrie.", "Een.\n\nTwee?\n\nDrie.")).isEmpty();
		assertThat(ParagraphMerge.merge(BASE, "Een.\n\nTwee?\n\nDrie.", "Een.\n\nDrie.")).isEmpty();
	}

	@Test
	void putsInParagraphsAtDifferentPlaces() {
		assertThat(ParagraphMerge.merge(BASE, "Nul.\n\n" + BASE, BASE + "\n\nVier."))
			.contains("Nul.\n\n" + BASE + "\n\nVier.");
	}

	@Test
	void doesNotGuessTheOrderOfTwoParagraphsPutInAtOnePlace() {
		assertThat(ParagraphMerge.merge(BASE, BASE + "\n\nVier.", BASE + "\n\nVijf.")).isEmpty();
		assertThat(ParagraphMerge.merge("", "Van de een.", "Van de ander.")).isEmpty();
	}

	@Test
	void putsAParagraphInBesideOneThatTheOtherChanged() {
		assertThat(ParagraphMerge.merge(BASE, "Een.\n\nTwee!\n\nDrie.", "Een.\n\nTwee.\n\nNieuw.\n\nDrie."))
			.contains("Een.\n\nTwee!\n\nNieuw.\n\nDrie.");
	}

	@Test
	void removesOneParagraphAndChangesAnother() {
		assertThat(ParagraphMerge.merge(BASE, "Twee.\n\nDrie.", "Een.\n\nTwee.\n\nDrieën."))
			.contains("Twee.\n\nDrieën.");
	}

	@Test
	void takesParagraphsOfEitherSystemApart() {
		assertThat(ParagraphMerge.merge("Een.\r\n\r\nTwee.", "Eén.\r\n\r\nTwee.", "Een.\n \nTweeën."))
			.contains("Eén.\n\nTweeën.");
	}

	@Test
	void leavesAFootnoteWithItsSentence() {
		assertThat(ParagraphMerge.merge("De brief.^[Kamerstuk 28676, nr. 499]\n\nVerder.",
				"De brief.^[Kamerstuk 28676, nr. 500]\n\nVerder.", "De brief.^[Kamerstuk 28676, nr. 499]\n\nAnders."))
			.contains("De brief.^[Kamerstuk 28676, nr. 500]\n\nAnders.");
	}

}
