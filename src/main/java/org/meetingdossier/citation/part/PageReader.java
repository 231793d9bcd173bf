package org.meetingdossier.citation.part;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.text.Characters;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.WordTable;

/**
 * Reads the pages behind a number, which are no part of the citation: {@code , p. 15-16},
 * {@code blz. 29}, {@code (bijlage IV), blz. 21}, {@code p. 17, 19-22}. It reads a
 * limited list.
 */
public final class PageReader {

	private static final WordTable<String> WORDS = WordTable.of("p pp pag blz pagina bladzijde bladzijden");

	/** As in pagina's. */
	private static final String APOSTROPHES = "'\u2019";

	private static final int LONGEST_LIST = 20;

	private static final int MOST_WORDS_IN_BRACKETS = 5;

	private PageReader() {
	}

	/**
	 * Reads the pages.
	 * @param cursor stands behind the number; stays there if no pages follow
	 * @return the pages, {@code 15-16}, or nothing
	 */
	public static @Nullable String read(Cursor cursor) {
		int before = cursor.at();
		cursor.gap();
		words(cursor);
		cursor.eat(',');
		cursor.gap();
		if (cursor.eatWord(WORDS)) {
			if (cursor.eatAny(APOSTROPHES)) {
				cursor.eatWord("s");
			}
			cursor.eat('.');
			cursor.gap();
			String pages = pages(cursor);
			if (pages != null) {
				return pages;
			}
		}
		cursor.moveTo(before);
		return null;
	}

	// A name in brackets, such as (bijlage IV).
	private static void words(Cursor cursor) {
		int before = cursor.at();
		if (!cursor.eat('(')) {
			return;
		}
		for (int i = 0; i < MOST_WORDS_IN_BRACKETS; i++) {
			cursor.skipWord();
			cursor.gap();
		}
		if (!cursor.eat(')')) {
			cursor.moveTo(before);
		}
	}

	private static @Nullable String pages(Cursor cursor) {
		String first = cursor.digits(1, 5);
		if (first == null) {
			return null;
		}
		StringBuilder pages = new StringBuilder(first);
		int end = cursor.at();
		for (int i = 0; i < LONGEST_LIST; i++) {
			String separator = separator(cursor);
			String next = (separator != null) ? cursor.digits(1, 5) : null;
			if (next == null || isDossier(cursor)) {
				break;
			}
			pages.append(separator).append(next);
			end = cursor.at();
		}
		cursor.moveTo(end);
		return pages.toString();
	}

	private static @Nullable String separator(Cursor cursor) {
		boolean blank = cursor.gap();
		String separator = null;
		if (cursor.eat('-')) {
			separator = "-";
		}
		else if (cursor.eat('/')) {
			separator = "/";
		}
		else if (cursor.eat(',')) {
			separator = ", ";
		}
		else if (blank && cursor.eatWord("en")) {
			separator = " en ";
		}
		cursor.gap();
		return separator;
	}

	private static boolean isDossier(Cursor cursor) {
		return cursor.ahead((c) -> c.gap() && c.digits(3, 3) != null)
				|| cursor.ahead((c) -> c.eat('-') && Characters.isCapital(c.peek()));
	}

}
