package org.meetingdossier.output.letter;

import java.util.List;

/**
 * What a letter is written on, from its head to its foot.
 */
public interface LetterSheet {

	/**
	 * Writes a line of plain words.
	 * @param part what it is; all but {@code LINE} and {@code TEXT} are heads
	 */
	void line(LetterPart part, String words);

	/**
	 * Writes a text of the dossier with its notes. The texts come in the order of the
	 * page, which numbers the notes.
	 * @param part what it is, {@code LINE} or {@code TEXT}
	 * @param text the CommonMark; blank for no text
	 */
	void text(LetterPart part, String text);

	/**
	 * Writes what is known, each with what it is.
	 * @param facts the facts, in order
	 */
	void facts(List<Fact> facts);

	/**
	 * Writes a table whose first row names its columns.
	 * @param heads the names of the columns
	 * @param rows the other rows, as many cells in each
	 */
	void table(List<String> heads, List<List<String>> rows);

	/**
	 * Something that is known.
	 *
	 * @param label what it is
	 * @param value what it says
	 */
	record Fact(String label, String value) {

	}

}
