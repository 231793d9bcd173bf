package org.meetingdossier.citation.grammar.paper;

import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.WordTable;

/**
 * Reads the words before the number that a paper had or whose place it takes:
 * {@code was}, {@code voorheen}, {@code t.v.v.}, {@code ter vervanging van die gedrukt
 * onder} (practice of debates). It reads a fixed number of words.
 */
final class Formerly {

	private static final WordTable<String> WORDS = WordTable.of("was voorheen");

	private Formerly() {
	}

	/**
	 * Reads the words.
	 * @param cursor stands before them; stands before the number afterwards
	 * @return whether they were there
	 */
	static boolean eat(Cursor cursor) {
		int before = cursor.at();
		if (!cursor.eatWord(WORDS) && !isShort(cursor) && !isInFull(cursor)) {
			return cursor.backTo(before);
		}
		cursor.gap();
		return true;
	}

	private static boolean isShort(Cursor cursor) {
		int before = cursor.at();
		for (char letter : new char[] { 't', 'v', 'v' }) {
			if (!cursor.eat(letter) || !cursor.eat('.')) {
				return cursor.backTo(before);
			}
			cursor.gap();
		}
		return true;
	}

	private static boolean isInFull(Cursor cursor) {
		int before = cursor.at();
		if (!cursor.eatWord("ter") || !cursor.gap() || !cursor.eatWord("vervanging") || !cursor.gap()
				|| !cursor.eatWord("van")) {
			return cursor.backTo(before);
		}
		int end = cursor.at();
		if (!cursor.gap() || !cursor.eatWord("die") || !cursor.gap() || !cursor.eatWord("gedrukt") || !cursor.gap()
				|| !cursor.eatWord("onder")) {
			cursor.moveTo(end);
		}
		return true;
	}

}
