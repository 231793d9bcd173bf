package org.meetingdossier.letter;

import java.util.List;
import java.util.Optional;

/**
 * A letter as a reader sees it.
 *
 * @param blocks its paragraphs, headings, items of lists and cells, in reading order
 * @param notes its footnotes, then its endnotes; each has one mark in a block, or none
 * @param unplaced what the file holds besides, or what was left out
 */
public record Letter(List<Block> blocks, List<Note> notes, List<Unplaced> unplaced) {

	public Letter {
		blocks = List.copyOf(blocks);
		notes = List.copyOf(notes);
		unplaced = List.copyOf(unplaced);
	}

	/**
	 * Looks a note up.
	 * @param id the id of the note, as a mark names it
	 * @return the note, or empty when the letter has none of that id
	 */
	public Optional<Note> note(String id) {
		return this.notes.stream().filter((note) -> note.id().equals(id)).findFirst();
	}

	/**
	 * All words as one text.
	 * @return the text, with the notes behind the blocks
	 */
	public LetterText inOneText() {
		return LetterText.of(this);
	}

}
