package org.meetingdossier.citation.grammar.paper;

import org.meetingdossier.citation.text.Characters;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.Digits;
import org.meetingdossier.citation.text.RomanNumeral;
import org.meetingdossier.citation.text.WordTable;

/**
 * Passes over the part of a paper that is meant, which is no part of the citation:
 * {@code , pt. 1a}, {@code , onder 3.2}, {@code  par. 4 en 5}, {@code  (onderdeel b)}. It
 * reads a limited list.
 */
final class Locator {

	private static final WordTable<String> WORDS = WordTable.of("pt punt punten onder onderdeel onderdelen sub par "
			+ "paragraaf paragrafen hoofdstuk hfdst hfst bijlage bijl annex deel artikel art lid kolom kol noot vn");

	private static final WordTable<String> AND = WordTable.of("en");

	private static final int MOST_PARTS = 10;

	private static final int LONGEST_PART = 8;

	private Locator() {
	}

	/**
	 * Passes over one such part.
	 * @param cursor stands behind the number of a paper; stays there if no part follows
	 * @return whether there was one
	 */
	static boolean skip(Cursor cursor) {
		int before = cursor.at();
		cursor.gap();
		cursor.eat(',');
		cursor.gap();
		boolean bracket = cursor.eat('(');
		boolean named = cursor.eat('\u00A7') || cursor.eatWord(WORDS);
		cursor.eat('.');
		cursor.gap();
		if (!named || !part(cursor)) {
			return cursor.backTo(before);
		}
		for (int i = 0; i < MOST_PARTS && further(cursor); i++) {
			// Each turn passes over one more part.
		}
		return !bracket || cursor.eat(')') || cursor.backTo(before);
	}

	private static boolean further(Cursor cursor) {
		int before = cursor.at();
		boolean parted = cursor.eat('-');
		if (!parted) {
			cursor.gap();
			parted = cursor.eatWord(AND);
			cursor.gap();
		}
		return (parted && part(cursor)) || cursor.backTo(before);
	}

	// 1a, 3.2 or b: it begins with a digit or is a letter alone.
	private static boolean part(Cursor cursor) {
		int before = cursor.at();
		boolean digit = Digits.isDigit(cursor.peek());
		int length = 0;
		while (length <= LONGEST_PART && isPart(cursor)) {
			cursor.moveTo(cursor.at() + 1);
			length++;
		}
		boolean whole = length > 0 && length <= LONGEST_PART && (digit || length == 1 || isNumeral(cursor, before));
		return whole || cursor.backTo(before);
	}

	private static boolean isPart(Cursor cursor) {
		return Characters.isLetterOrDigit(cursor.peek())
				|| (cursor.peek() == '.' && cursor.ahead((c) -> c.eat('.') && Digits.isDigit(c.peek())));
	}

	private static boolean isNumeral(Cursor cursor, int start) {
		return RomanNumeral.isRoman(cursor.text().substring(start, cursor.at()));
	}

}
