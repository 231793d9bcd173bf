package org.meetingdossier.citation.grammar.back;

import org.meetingdossier.citation.text.Characters;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.Digits;

/**
 * Reads the number of the note in which a citation stands: {@code [3:  Kamerstuk …]},
 * {@code [3] Kamerstuk …} or {@code 3 Kamerstuk …} at the start of a line, as conversions
 * of documents write it. It looks back over a limited number of characters.
 */
final class NoteLabel {

	private static final int FARTHEST = 200;

	private NoteLabel() {
	}

	/**
	 * The number of the note around a place.
	 * @param cursor reads the text
	 * @param position a place in it
	 * @return the number, or an empty text
	 */
	static String before(Cursor cursor, int position) {
		char[] text = cursor.characters();
		int lowest = Math.max(0, position - FARTHEST);
		for (int i = position - 1; i >= lowest; i--) {
			char character = text[i];
			if (character == ']' && !isLabelEnd(text, i)) {
				return "";
			}
			if (character == '[') {
				return label(cursor, i + 1, ":]");
			}
			if (character == '\n') {
				return label(cursor, i + 1, " .:)");
			}
		}
		return (lowest == 0) ? label(cursor, 0, " .:)") : "";
	}

	private static boolean isLabelEnd(char[] text, int bracket) {
		int at = bracket;
		while (at > 0 && bracket - at < 4 && Digits.isDigit(text[at - 1])) {
			at--;
		}
		return at < bracket && at > 0 && text[at - 1] == '[';
	}

	private static String label(Cursor cursor, int start, String ends) {
		cursor.moveTo(start);
		String number = cursor.digits(1, 3);
		return (number != null && (cursor.eatAny(ends) || Characters.isCapital(cursor.peek()))) ? number : "";
	}

}
