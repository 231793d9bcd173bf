package org.meetingdossier.dossier.theme;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SaidPartsTests {

	@Test
	void partsATextWithoutItsNotesAndMarks() {
		assertThat(SaidParts
			.of("Nederland steunt *Oekraïne*^[Zie [brief](https://example.org), nr. 3]; de norm is 2%.  \n\n Dat blijft."))
			.containsExactly("Nederland steunt Oekraïne;", "de norm is 2%.", "Dat blijft.");
	}

	/** Nobody may end a page for all by what they type. */
	@Test
	void readsANoteThatIsNotClosedHoweverLongItIs() {
		assertThat(SaidParts.of("Zie ^[" + "een noot ".repeat(50_000))).isNotEmpty();
		assertThat(SaidParts.of("a" + " \n".repeat(50_000) + "b")).containsExactly("a", "b");
		assertThat(SaidParts.of("a" + " ".repeat(200_000) + "b")).containsExactly("a b");
	}

}
