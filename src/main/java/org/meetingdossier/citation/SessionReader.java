package org.meetingdossier.citation;

import org.jspecify.annotations.Nullable;

/**
 * Reads a session: {@code 2024/25}, {@code 2024-2025}, {@code 1999/00}, {@code 85/86},
 * and of several sessions the first: {@code 1993/94-1996/97}. It reads a limited number
 * of characters.
 */
final class SessionReader {

	private static final String[] WORDS = { "vergaderjaar", "vergaderjaren", "zitting", "zittingsjaar" };

	private SessionReader() {
	}

	static @Nullable SessionYear read(Cursor cursor) {
		int before = cursor.at();
		cursor.eatWord(WORDS);
		cursor.gap();
		SessionYear first = single(cursor);
		if (first == null) {
			cursor.moveTo(before);
			return null;
		}
		int end = cursor.at();
		if (!cursor.eat('-') || single(cursor) == null) {
			cursor.moveTo(end);
		}
		return first;
	}

	private static @Nullable SessionYear single(Cursor cursor) {
		int before = cursor.at();
		String first = cursor.digits(4, 4);
		if (first == null) {
			first = cursor.digits(2, 2);
		}
		cursor.gap();
		boolean parted = cursor.eatAny("/-");
		cursor.gap();
		String second = cursor.digits(4, 4);
		if (second == null) {
			second = cursor.digits(2, 2);
		}
		if (first != null && parted && second != null) {
			int year = Integer.parseInt((first.length() == 2) ? "19" + first : first);
			if (year >= 1814 && year < 2100 && (year + 1) % 100 == Integer.parseInt(second) % 100) {
				return new SessionYear(year);
			}
		}
		cursor.moveTo(before);
		return null;
	}

}
