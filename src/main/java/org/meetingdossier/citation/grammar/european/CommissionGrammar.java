package org.meetingdossier.citation.grammar.european;

import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.finding.Grammar;
import org.meetingdossier.citation.text.Anchor;
import org.meetingdossier.citation.text.Characters;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.Digits;
import org.meetingdossier.citation.text.WordTable;

/**
 * Papers of the European Commission: {@code COM(2021) 752 final}, {@code COM(2016)723},
 * {@code SWD (2020) 12}, {@code JOIN(2022) 23}, {@code COM(97) 11}, and
 * {@code COM/2020/595} in titles of EUR-Lex. The search starts at the year; a fixed
 * number of characters is read around it.
 */
public final class CommissionGrammar implements Grammar {

	private static final WordTable<String> SERIES = new WordTable<String>().with("com", "com")
		.with("swd", "swd")
		.with("join", "join")
		.with("sec", "sec")
		.with("c", "c");

	/** C/2024/560 is a page of the Official Journal. */
	private static final String OFFICIAL_JOURNAL = "c";

	@Override
	public boolean read(Cursor cursor, Anchor anchor, FoundCitations findings) {
		char[] text = cursor.characters();
		int bracket = anchor.number() - 1;
		int end = bracket;
		while (end > 0 && bracket - end < 2 && Characters.fold(text[end - 1]) == ' ') {
			end--;
		}
		int start = end;
		while (start > 0 && end - start < 5 && Characters.isLetter(text[start - 1])) {
			start--;
		}
		if (start == end || !Characters.isCapital(text[start]) || (start > 0 && Digits.isDigit(text[start - 1]))) {
			return false;
		}
		String series = SERIES.find(text, start, end);
		boolean slash = text[bracket] == '/';
		if (series == null || (slash && (end < bracket || OFFICIAL_JOURNAL.equals(series)))) {
			return false;
		}
		cursor.moveTo(anchor.number());
		return readNumber(cursor, findings, series, start, slash ? '/' : ')');
	}

	// The Commission numbers its papers since 1958.
	private static String century(String year) {
		return (year.compareTo("58") < 0) ? "20" : "19";
	}

	private static boolean readNumber(Cursor cursor, FoundCitations findings, String series, int start,
			char behindYear) {
		String year = cursor.digits(4, 4);
		if (year == null) {
			year = cursor.digits(2, 2);
			year = (year != null) ? century(year) + year : null;
		}
		if (year == null || !cursor.eat(behindYear)) {
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
