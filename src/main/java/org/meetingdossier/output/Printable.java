package org.meetingdossier.output;

/**
 * What XML can hold: a dossier may hold a form feed or half a pair, a file of XML may
 * not.
 */
public final class Printable {

	private Printable() {
	}

	/**
	 * Leaves out what XML cannot hold.
	 * @param words any words
	 * @return the words without what no XML can hold
	 */
	public static String only(String words) {
		return words.codePoints().allMatch(Printable::isAllowed) ? words
				: words.codePoints()
					.filter(Printable::isAllowed)
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
					.toString();
	}

	private static boolean isAllowed(int character) {
		return character == '\t' || character == '\n' || (character >= 0x20 && character <= 0xD7FF)
				|| (character >= 0xE000 && character <= 0xFFFD) || character >= 0x10000;
	}

}
