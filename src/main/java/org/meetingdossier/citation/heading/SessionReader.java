package org.meetingdossier.citation.heading;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.SessionYear;
import org.meetingdossier.citation.part.NumberReader;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.Digits;
import org.meetingdossier.citation.text.WordTable;

/**
 * Reads a session: {@code 2024/25}, {@code 2024-2025}, {@code 1999/00}, {@code 85/86},
 * {@code 2018/'19}, {@code vj. 2007/08}, and of several sessions the first:
 * {@code 1993/94-1996/97}, {@code 2015/16, 2016/17 en 2017/18}. It reads a limited number
 * of characters.
 */
public final class SessionReader {

	private static final WordTable<String> WORDS = WordTable.of("vergaderjaar vergaderjaren zitting zittingsjaar vj");

	private static final WordTable<String> AND = WordTable.of("en");

	private static final int MOST_FURTHER = 12;

	/** Sessions are counted since the constitution of 1814. */
	private static final int EARLIEST = 1814;

	private static final int LATEST = 2099;

	/** Two digits mean a session since dossiers are numbered: of 1945/46 or later. */
	private static final int FIRST_OF_DOSSIERS = 45;

	/** As in 2018/'19. */
	private static final String APOSTROPHES = "'\u2018\u2019";

	private SessionReader() {
	}

	/**
	 * Reads a session, with or without the word for it.
	 * @param cursor stands before it; stays there if none follows
	 * @return the session, of several the first, or nothing
	 */
	public static @Nullable SessionYear read(Cursor cursor) {
		int before = cursor.at();
		if (cursor.eatWord(WORDS)) {
			cursor.eat('.');
		}
		cursor.gap();
		SessionYear first = single(cursor);
		if (first == null) {
			cursor.moveTo(before);
			return null;
		}
		furtherSessions(cursor);
		return first;
	}

	/**
	 * Passes over what stands in the place of a session and names none:
	 * {@code 2014-2014}, {@code 2013-2015}, or a single year, before a number.
	 * @param cursor stands before it
	 * @return whether it was there
	 */
	static boolean passOverWrong(Cursor cursor) {
		int before = cursor.at();
		if (cursor.eatWord(WORDS)) {
			cursor.eat('.');
		}
		cursor.gap();
		int first = (cursor.countDigits() == 4) ? year(cursor) : -1;
		cursor.gap();
		boolean two = first >= 0 && cursor.eatAny("/-");
		cursor.gap();
		int second = (two && cursor.countDigits() == 4) ? year(cursor) : first;
		boolean plausible = isYearOfDossiers(first) && isYearOfDossiers(second) && cursor.ahead((c) -> {
			boolean comma = c.eat(',');
			c.gap();
			return comma && (Digits.isDigit(c.peek()) || NumberReader.mayStart(c.peek()));
		});
		return plausible || cursor.backTo(before);
	}

	private static boolean isYearOfDossiers(int year) {
		return year >= 1900 + FIRST_OF_DOSSIERS && year <= LATEST;
	}

	// 1993/94-1996/97, and 2015/16, 2016/17 en 2017/18.
	private static void furtherSessions(Cursor cursor) {
		for (int i = 0; i < MOST_FURTHER; i++) {
			int end = cursor.at();
			boolean parted = cursor.eat('-');
			if (!parted) {
				cursor.gap();
				cursor.eatAny(",;");
				cursor.gap();
				cursor.eatWord(AND);
				cursor.gap();
				parted = cursor.at() > end && cursor.countDigits() == 4;
			}
			if (!parted || single(cursor) == null) {
				cursor.moveTo(end);
				return;
			}
		}
	}

	private static @Nullable SessionYear single(Cursor cursor) {
		int before = cursor.at();
		int first = year(cursor);
		cursor.gap();
		boolean parted = first >= 0 && cursor.eatAny("/-");
		cursor.gap();
		cursor.eatAny(APOSTROPHES);
		int second = parted ? year(cursor) : -1;
		if (second >= 0) {
			if (first >= EARLIEST && first <= LATEST && (first + 1) % 100 == second % 100) {
				return new SessionYear(first);
			}
		}
		cursor.moveTo(before);
		return null;
	}

	// A year of four or two digits, or -1.
	private static int year(Cursor cursor) {
		int digits = cursor.countDigits();
		String year = (digits == 4 || digits == 2) ? cursor.digits(digits, digits) : null;
		if (year == null) {
			return -1;
		}
		int value = Integer.parseInt(year);
		return (digits == 4) ? value : value + ((value < FIRST_OF_DOSSIERS) ? 2000 : 1900);
	}

}
