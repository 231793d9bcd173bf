package org.meetingdossier.dossier.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NumberedNotesTests {

	private final NumberedNotes notes = new NumberedNotes();

	@Test
	void countsThroughAllTextsInTheOrderOfTheirMarks() {
		assertThat(read("Een^[eerste] en twee^[tweede].", "Drie^[derde].")).containsExactly("eerste", "tweede",
				"derde");
	}

	@Test
	void givesANoteInsideANoteTheNextNumber() {
		assertThat(read("Een^[buiten^[binnen]] en twee^[daarna].")).containsExactly("buiten", "binnen", "daarna");
	}

	@Test
	void countsANoteWithALabelOnceHoweverOftenItIsUsed() {
		assertThat(read("Een[^a], twee^[los] en weer[^a].\n\n[^a]: met naam")).containsExactly("met naam", "los");
		assertThat(this.notes.note(1).uses()).isEqualTo(2);
		assertThat(this.notes.note(2).uses()).isEqualTo(1);
	}

	@Test
	void knowsALabelWithinItsOwnTextOnly() {
		assertThat(read("Een[^a].\n\n[^a]: hier", "Twee[^a].\n\n[^a]: daar")).containsExactly("hier", "daar");
	}

	@Test
	void leavesOutANoteToWhichNoMarkLeads() {
		assertThat(read("Niets.\n\n[^a]: ongebruikt")).isEmpty();
	}

	@Test
	void endsWhereANoteRefersToItself() {
		assertThat(read("Een[^a].\n\n[^a]: zie[^a]")).hasSize(1);
		assertThat(this.notes.note(1).uses()).isEqualTo(2);
	}

	private List<String> read(String... texts) {
		for (String text : texts) {
			this.notes.read(DossierText.parse(text));
		}
		return this.notes.notes().stream().map((note) -> PlainWords.of(note.content())).toList();
	}

}
