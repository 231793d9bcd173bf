package org.meetingdossier.citation.grammar.gazette;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.CitationParts;
import org.meetingdossier.citation.Months;
import org.meetingdossier.citation.PaperNumber;
import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.finding.Grammar;
import org.meetingdossier.citation.part.PaperToken;
import org.meetingdossier.citation.text.Anchor;
import org.meetingdossier.citation.text.Characters;
import org.meetingdossier.citation.text.Cue;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.Digits;
import org.meetingdossier.citation.text.WordBefore;
import org.meetingdossier.citation.text.WordTable;

/**
 * Official bulletins: {@code Stb. 2024, 12}, {@code Stcrt. 2024, nr. 1234},
 * {@code Trb. 2015, 59 en 71}, {@code Trb. 2013, 256 en 2014, 84},
 * {@code Staatscourant van 16 juni 2005, nr. 114} (Aanwijzingen voor de regelgeving
 * 3.43). It reads a limited number of characters for each number it reports.
 */
public final class GazetteGrammar implements Grammar {

	private static final WordTable<String> NUMBER = Cue.NUMBER.words();

	private final CitationKind kind;

	private final String prefix;

	/**
	 * Creates the grammar of one gazette.
	 * @param kind the gazette
	 * @param prefix how its ids begin: {@code stb-}
	 */
	public GazetteGrammar(CitationKind kind, String prefix) {
		this.kind = kind;
		this.prefix = prefix;
	}

	@Override
	public boolean read(Cursor cursor, Anchor anchor, FoundCitations findings) {
		cursor.moveTo(anchor.start());
		WordBefore.skipCue(cursor);
		cursor.eat(',');
		cursor.gap();
		int before = cursor.at();
		String year = year(cursor);
		String number = (year != null) ? number(cursor) : null;
		if (year == null || number == null) {
			cursor.moveTo(before);
			return readIssueOfDay(cursor, anchor.start(), findings);
		}
		found(findings, year, number, anchor.start(), cursor.at());
		readMore(cursor, findings, year);
		return true;
	}

	private boolean readIssueOfDay(Cursor cursor, int start, FoundCitations findings) {
		IssueOfDay issue = IssueOfDay.read(cursor);
		if (issue == null) {
			return false;
		}
		found(findings, issue.year(), issue.number(), start, cursor.at());
		return true;
	}

	private void readMore(Cursor cursor, FoundCitations findings, String firstYear) {
		String year = firstYear;
		int end = cursor.at();
		while (separator(cursor)) {
			int start = cursor.at();
			String otherYear = year(cursor);
			String number = (otherYear != null) ? number(cursor) : null;
			boolean withYear = number != null;
			if (number == null) {
				cursor.moveTo(start);
				number = plainNumber(cursor);
				otherYear = year;
			}
			if (number == null || otherYear == null || (withYear ? isDay(cursor) : isProse(cursor))) {
				break;
			}
			year = otherYear;
			found(findings, year, number, start, cursor.at());
			end = cursor.at();
		}
		cursor.moveTo(end);
	}

	private void found(FoundCitations findings, String year, String number, int start, int end) {
		findings.found(this.kind, this.prefix + year + '-' + number, start, end,
				CitationParts.NONE.with(new PaperNumber(number)), List.of());
	}

	static @Nullable String year(Cursor cursor) {
		String year = cursor.digits(4, 4);
		return (year != null && year.compareTo("1813") >= 0 && year.compareTo("2099") <= 0) ? year : null;
	}

	private static @Nullable String number(Cursor cursor) {
		boolean blank = cursor.gap();
		boolean mark = cursor.eatAny(",/-");
		cursor.gap();
		if (cursor.eatWord(NUMBER)) {
			cursor.eat('.');
			cursor.gap();
			return plainNumber(cursor);
		}
		return (mark || blank) ? plainNumber(cursor) : null;
	}

	static @Nullable String plainNumber(Cursor cursor) {
		String number = cursor.digits(1, 6);
		if (number == null || number.charAt(0) == '0' || Characters.isSmall(cursor.peek())
				|| PaperToken.isDecimal(cursor) || cursor.ahead((c) -> c.eat(',') && Digits.isDigit(c.peek()))) {
			return null;
		}
		return number;
	}

	private static boolean separator(Cursor cursor) {
		cursor.gap();
		boolean comma = cursor.eatAny(",;");
		cursor.gap();
		boolean and = cursor.eatWord("en") || cursor.eatWord("alsmede");
		cursor.gap();
		if (cursor.eatWord("nr") || cursor.eatWord("nrs")) {
			cursor.eat('.');
			cursor.gap();
		}
		return comma || and;
	}

	// en 2024, 13 mei: a year with a number is a pair, unless it is a day.
	private static boolean isDay(Cursor cursor) {
		return cursor.ahead((c) -> c.gap() && (Digits.isDigit(c.peek()) || Months.isMonth(c.word())));
	}

	// en 13 mei, en 36 410 and en nr. 489 (28676) go on with something else.
	private static boolean isProse(Cursor cursor) {
		return cursor.ahead((c) -> {
			if (!c.gap()) {
				return Characters.isLetter(c.peek());
			}
			if (c.eat('(')) {
				return Digits.isDigit(c.peek());
			}
			String word = c.word();
			return Digits.isDigit(c.peek()) || (!word.isEmpty() && !word.equals("en") && !word.equals("alsmede"));
		});
	}

}
