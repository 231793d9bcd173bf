package org.meetingdossier.citation.part;

import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.WordTable;

/**
 * Words that stand for further dossiers between the first and its paper:
 * {@code 32128 enz., nr. E}, {@code 29 762 e.a., D}, {@code 36 410 c.a.}.
 */
public final class Others {

	private static final WordTable<String> WORDS = WordTable.of("enz enzovoort etc");

	private static final WordTable<String> SECOND_LETTERS = WordTable.of("a s v");

	private Others() {
	}

	/**
	 * Reads the words.
	 * @param cursor stands behind a dossier; stands behind the words afterwards
	 * @return whether they were there
	 */
	public static boolean eat(Cursor cursor) {
		int before = cursor.at();
		cursor.eat(',');
		cursor.gap();
		if (cursor.eatWord(WORDS)) {
			cursor.eat('.');
			return true;
		}
		boolean first = cursor.eatAny("ec") && cursor.eat('.');
		cursor.gap();
		if (!first || !cursor.eatWord(SECOND_LETTERS)) {
			return cursor.backTo(before);
		}
		cursor.eat('.');
		return true;
	}

}
