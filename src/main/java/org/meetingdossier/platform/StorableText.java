package org.meetingdossier.platform;

/**
 * What of a text every database keeps. H2 takes NUL and half of a character that takes
 * two units; PostgreSQL refuses the first and garbles the second, as does every answer in
 * UTF-8. Nobody types either.
 */
public final class StorableText {

	private static final char NUL = '\u0000';

	private static final char UNREADABLE = '\uFFFD';

	private StorableText() {
	}

	/**
	 * The text without what cannot be kept.
	 * @param text any text
	 * @return without NUL, and with the sign for an unreadable character in the place of
	 * each half; the same text when it has neither
	 */
	public static String of(String text) {
		int length = text.length();
		for (int index = 0; index < length; index++) {
			char unit = text.charAt(index);
			if (unit == NUL || Character.isSurrogate(unit)) {
				return cleaned(text);
			}
		}
		return text;
	}

	private static String cleaned(String text) {
		StringBuilder kept = new StringBuilder(text.length());
		text.codePoints()
			.filter((point) -> point != NUL)
			.map((point) -> isHalf(point) ? UNREADABLE : point)
			.forEach(kept::appendCodePoint);
		return kept.toString();
	}

	private static boolean isHalf(int point) {
		return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
	}

}
