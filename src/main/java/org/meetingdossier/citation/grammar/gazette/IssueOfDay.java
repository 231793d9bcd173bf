package org.meetingdossier.citation.grammar.gazette;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Months;
import org.meetingdossier.citation.text.Cue;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.WordTable;

/**
 * An issue of an official bulletin named by its day: {@code van 16 juni 2005, nr. 114},
 * {@code d.d. 16 juni 2005, 114}, {@code nr. 114 van 16 juni 2005}. It reads a limited
 * number of words.
 *
 * @param number the number of the issue in that year
 */
record IssueOfDay(String year, String number) {

	private static final WordTable<String> NUMBER = Cue.NUMBER.words();

	private static final WordTable<String> LINKS = WordTable.of("van d dd");

	private static final WordTable<String> WEEKDAYS = WordTable
		.of("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag");

	private static final int MOST_LINKS = 3;

	/**
	 * Reads an issue.
	 * @param cursor stands behind the name of the bulletin
	 * @return the issue, or nothing; the cursor may stand anywhere then
	 */
	static @Nullable IssueOfDay read(Cursor cursor) {
		String number = cued(cursor);
		if (number != null) {
			cursor.gap();
			cursor.eatAny(",(");
			String year = yearOfDay(cursor);
			return (year != null) ? new IssueOfDay(year, number) : null;
		}
		String year = yearOfDay(cursor);
		if (year == null) {
			return null;
		}
		cursor.gap();
		boolean comma = cursor.eat(',');
		cursor.gap();
		number = cued(cursor);
		if (number == null && comma) {
			number = GazetteGrammar.plainNumber(cursor);
		}
		return (number != null) ? new IssueOfDay(year, number) : null;
	}

	private static @Nullable String cued(Cursor cursor) {
		if (!cursor.eatWord(NUMBER)) {
			return null;
		}
		cursor.eat('.');
		cursor.gap();
		return GazetteGrammar.plainNumber(cursor);
	}

	private static @Nullable String yearOfDay(Cursor cursor) {
		cursor.gap();
		for (int i = 0; i < MOST_LINKS && cursor.eatWord(LINKS); i++) {
			cursor.eat('.');
			cursor.gap();
		}
		if (cursor.eatWord(WEEKDAYS)) {
			cursor.gap();
		}
		boolean day = cursor.digits(1, 2) != null && cursor.gap() && Months.isMonth(cursor.word()) && cursor.gap();
		return day ? GazetteGrammar.year(cursor) : null;
	}

}
