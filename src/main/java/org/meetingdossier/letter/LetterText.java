package org.meetingdossier.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The words of a letter. Paragraphs have an empty line between them; the footnotes stand
 * at the end, each a paragraph of its own.
 *
 * @param text the words
 * @param notes the footnotes of which the mark is known
 */
public record LetterText(String text, List<Note> notes) {

	private static final String BETWEEN = "\n\n";

	private static final String TAB = "\t";

	public LetterText {
		notes = List.copyOf(notes);
	}

	/**
	 * Words of which no footnotes are known.
	 * @param text the words
	 * @return the letter
	 */
	public static LetterText of(String text) {
		return new LetterText(text, List.of());
	}

	public static LetterText of(Letter letter) {
		StringBuilder text = new StringBuilder();
		Map<String, Integer> marks = new HashMap<>();
		Block before = null;
		for (Block block : letter.blocks()) {
			text.append(between(before, block));
			int start = text.length();
			block.marks().forEach((mark) -> marks.putIfAbsent(mark.note(), start + mark.offset()));
			text.append(block.text());
			before = block;
		}
		List<Note> notes = new ArrayList<>();
		for (org.meetingdossier.letter.Note note : letter.notes()) {
			text.append(text.isEmpty() ? "" : BETWEEN);
			Integer mark = marks.get(note.id());
			if (mark != null) {
				notes.add(new Note(text.length(), text.length() + note.text().length(), mark));
			}
			text.append(note.text());
		}
		return new LetterText(text.toString(), notes);
	}

	/** What stands in the text between two blocks that follow each other. */
	public static String between(@Nullable Block before, Block block) {
		if (before == null) {
			return "";
		}
		return isSameRow(before, block) ? TAB : BETWEEN;
	}

	/** What stands in one row of a table is said of the same thing. */
	private static boolean isSameRow(Block one, Block other) {
		return one.cell() != null && other.cell() != null && one.cell().table() == other.cell().table()
				&& one.cell().row() == other.cell().row() && one.cell().column() != other.cell().column();
	}

	/**
	 * A footnote.
	 *
	 * @param start where its words start
	 * @param end where they end, exclusive
	 * @param mark where its mark stands
	 */
	public record Note(int start, int end, int mark) {

		/**
		 * Whether a place is in the note.
		 * @param offset the place
		 * @return true if it is
		 */
		public boolean holds(int offset) {
			return this.start <= offset && offset < this.end;
		}

	}

}
