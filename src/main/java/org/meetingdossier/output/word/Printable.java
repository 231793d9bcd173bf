package org.meetingdossier.output.word;

/**
 * What XML can hold: a dossier may hold a form feed or half a pair, a Word file may not.
 */
final class Printable {

	private Printable() {
	}

	static String only(String words) {
		return words.codePoints().allMatch(Printable::isAllowed) ? words : words.codePoints()
			.filter(Printable::isAllowed)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static boolean isAllowed(int character) {
		return character == '\t' || character == '\n' || (character >= 0x20 && character <= 0xD7FF)
				|| (character >= 0xE000 && character <= 0xFFFD) || character >= 0x10000;
	}

}
