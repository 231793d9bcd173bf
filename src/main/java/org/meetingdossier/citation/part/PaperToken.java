package org.meetingdossier.citation.part;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.text.Characters;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.Digits;

/**
 * Reads the number or letter of one paper: {@code 499}, {@code 188b}, {@code AH},
 * {@code 440-n1}. It reads a fixed number of characters.
 */
public final class PaperToken {

	/** What writers leave open until they know the number. */
	private static final String PLACEHOLDER = "XX";

	private PaperToken() {
	}

	/**
	 * Reads a number.
	 * @param cursor stands before its first digit
	 * @param mostDigits the most digits it has
	 * @return the number, or nothing
	 */
	public static @Nullable String number(Cursor cursor, int mostDigits) {
		int before = cursor.at();
		String digits = cursor.digits(1, mostDigits);
		if (digits == null || (isDecimal(cursor) && !hasMarkAtEnd(cursor, digits))) {
			cursor.moveTo(before);
			return null;
		}
		return join(digits, smallLetter(cursor) + reprint(cursor));
	}

	/**
	 * Reads a letter of the Eerste Kamer.
	 * @param cursor stands before it
	 * @return the letter, or nothing
	 */
	public static @Nullable String letter(Cursor cursor) {
		int before = cursor.at();
		String letter = cursor.capitals(2);
		if (letter == null || letter.equals(PLACEHOLDER) || isInitial(cursor) || isDecimal(cursor)) {
			cursor.moveTo(before);
			return null;
		}
		return join(letter, reprint(cursor));
	}

	// Most numbers have nothing behind them and are not copied.
	private static String join(String number, String rest) {
		return rest.isEmpty() ? number : number + rest;
	}

	/**
	 * Whether what was read goes on as a decimal: 5.1 is no number of a paper; 258.13
	 * before a new sentence has the mark of a note.
	 */
	public static boolean isDecimal(Cursor cursor) {
		return cursor.ahead((c) -> c.eat('.') && Digits.isDigit(c.peek()) && !isMarkBeforeSentence(c));
	}

	// 28676-12-3456 is a telephone number or a reference, 25 000-30 000 an amount.
	static boolean endsPlainly(Cursor cursor) {
		return !Characters.isSmall(cursor.peek()) && !cursor.ahead((c) -> c.eatAny("-/") && Digits.isDigit(c.peek()))
				&& !cursor.ahead((c) -> c.gap() && c.digits(3, 3) != null);
	}

	// At the end of a line only a number that can be no paragraph, such as 258.13.
	private static boolean hasMarkAtEnd(Cursor cursor, String digits) {
		return digits.length() > 2 && cursor.ahead((c) -> c.eat('.') && c.digits(1, 2) != null && c.atLineEnd());
	}

	private static boolean isMarkBeforeSentence(Cursor cursor) {
		return cursor.digits(1, 2) != null && cursor.gap() && Characters.isCapital(cursor.peek());
	}

	// A.J. de Vries and EU-landen are no letters.
	private static boolean isInitial(Cursor cursor) {
		return cursor.ahead((c) -> (c.eat('.') && Characters.isLetter(c.peek()))
				|| (c.eat('-') && Characters.isLetter(c.peek()) && !isReprint(c)));
	}

	private static boolean isReprint(Cursor cursor) {
		return cursor.ahead((c) -> c.eatAny("hnb") && c.digits(1, 2) != null);
	}

	private static String smallLetter(Cursor cursor) {
		int before = cursor.at();
		int letter = cursor.peek();
		if (Characters.isSmall(letter)) {
			cursor.eat((char) letter);
			if (cursor.atBoundary()) {
				return String.valueOf((char) letter);
			}
		}
		cursor.moveTo(before);
		return "";
	}

	// A reprint, correction or annex: -h1, -n1, -b2.
	private static String reprint(Cursor cursor) {
		int before = cursor.at();
		if (cursor.eat('-')) {
			int letter = cursor.peek();
			String number = cursor.eatAny("hnb") ? cursor.digits(1, 3) : null;
			if (number != null && cursor.atBoundary()) {
				return "-" + (char) letter + number;
			}
		}
		cursor.moveTo(before);
		return "";
	}

}
