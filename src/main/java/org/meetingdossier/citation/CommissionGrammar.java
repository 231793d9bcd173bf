package org.meetingdossier.citation;

import java.util.Locale;
import java.util.Set;

/**
 * Papers of the European Commission: {@code COM(2021) 752 final}, {@code COM(2016)723},
 * {@code SWD (2020) 12}, {@code JOIN(2022) 23}, {@code COM(97) 11}. The search starts at
 * the year; a fixed number of characters is read around it.
 */
final class CommissionGrammar implements Grammar {

	private static final Set<String> SERIES = Set.of("COM", "SWD", "JOIN", "SEC", "C");

	@Override
	public boolean read(Cursor cursor, Anchor anchor, Findings findings) {
		String text = cursor.text();
		int bracket = anchor.number() - 1;
		int end = bracket;
		while (end > 0 && bracket - end < 2 && Characters.fold(text.charAt(end - 1)) == ' ') {
			end--;
		}
		int start = end;
		while (start > 0 && end - start < 5 && Characters.isLetter(text.charAt(start - 1))) {
			start--;
		}
		String series = text.substring(start, end).toUpperCase(Locale.ROOT);
		if (!SERIES.contains(series) || !Characters.isCapital(text.charAt(start))
				|| (start > 0 && Digits.isDigit(text.charAt(start - 1)))) {
			return false;
		}
		cursor.moveTo(anchor.number());
		return readNumber(cursor, findings, series.toLowerCase(Locale.ROOT), start);
	}

	private static boolean readNumber(Cursor cursor, Findings findings, String series, int start) {
		String year = cursor.digits(4, 4);
		if (year == null) {
			year = cursor.digits(2, 2);
			year = (year != null) ? "19" + year : null;
		}
		if (year == null || !cursor.eat(')')) {
			return false;
		}
		cursor.gap();
		if (cursor.eatWord("nr")) {
			cursor.eat('.');
			cursor.gap();
		}
		String number = cursor.digits(1, 5);
		if (number == null || number.chars().allMatch((digit) -> digit == '0')
				|| (Characters.isSmall(cursor.peek()) && !cursor.ahead((c) -> c.eatWord("final")))) {
			return false;
		}
		findings.found(CitationKind.EU, series + '-' + year + '-' + Integer.parseInt(number), start, cursor.at());
		return true;
	}

}
