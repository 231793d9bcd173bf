package org.meetingdossier.citation;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.text.Characters;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.Digits;

/**
 * A number of European law: {@code 52021PC0752}, {@code 32016R0679},
 * {@code 02012L0019-20120724}, {@code 32012A0424(01)} (EUR-Lex: sector, year, type,
 * number). Reading one takes a fixed number of characters.
 */
public final class CelexNumber {

	/** How many digits a year has; before it stands the digit of the sector. */
	private static final int YEAR = 4;

	private static final int SHORTEST = 10;

	private CelexNumber() {
	}

	/**
	 * Reads such a number.
	 * @param cursor reads the text; stands behind the number afterwards
	 * @param start where the number would start
	 * @return the number, or nothing; the cursor may stand anywhere then
	 */
	public static @Nullable String read(Cursor cursor, int start) {
		int year = start + 1;
		cursor.moveTo(year + YEAR);
		String type = type(cursor);
		String number = type.isEmpty() ? null : cursor.digits(4, 4);
		if (number == null || !isYear(cursor.text().substring(year, year + YEAR))) {
			return null;
		}
		String sectorAndYear = cursor.text().substring(start, year + YEAR);
		String celex = sectorAndYear + type + number + part(cursor) + date(cursor);
		return cursor.atBoundary() ? celex : null;
	}

	/** Whether a text is such a number and nothing else. */
	public static boolean isCelex(String text) {
		if (text.length() < SHORTEST || !Digits.isNumber(text.substring(0, YEAR + 1))) {
			return false;
		}
		Cursor cursor = new Cursor(text);
		String celex = read(cursor, 0);
		return celex != null && cursor.at() == text.length();
	}

	private static boolean isYear(String year) {
		return year.compareTo("1950") >= 0 && year.compareTo("2099") <= 0;
	}

	private static String type(Cursor cursor) {
		StringBuilder type = new StringBuilder(2);
		while (type.length() < 2 && Characters.isCapital(cursor.peek())) {
			type.append((char) cursor.peek());
			cursor.eat((char) cursor.peek());
		}
		return type.toString();
	}

	private static String part(Cursor cursor) {
		int before = cursor.at();
		String part = cursor.eat('(') ? cursor.digits(2, 2) : null;
		if (part != null && cursor.eat(')')) {
			return '(' + part + ')';
		}
		cursor.moveTo(before);
		return "";
	}

	private static String date(Cursor cursor) {
		int before = cursor.at();
		String date = cursor.eat('-') ? cursor.digits(8, 8) : null;
		if (date == null) {
			cursor.moveTo(before);
			return "";
		}
		return '-' + date;
	}

}
