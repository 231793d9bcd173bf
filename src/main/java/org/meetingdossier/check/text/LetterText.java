package org.meetingdossier.check.text;

import java.util.List;

/**
 * The words of a letter. Paragraphs have an empty line between them; the footnotes stand
 * at the end, each a paragraph of its own.
 *
 * @param text the words
 * @param notes the footnotes of which the mark is known
 */
public record LetterText(String text, List<Note> notes) {

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
