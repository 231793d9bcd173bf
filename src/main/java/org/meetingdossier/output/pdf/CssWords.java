package org.meetingdossier.output.pdf;

import java.util.stream.Collectors;

/**
 * Words of a dossier within a style sheet.
 */
final class CssWords {

	private CssWords() {
	}

	/**
	 * Words as a string of CSS. Each character but letters and digits is written by its
	 * number, so that no words can end the string.
	 * @param words any words
	 * @return the string, in quotes
	 */
	static String quoted(String words) {
		return words.codePoints()
			.mapToObj((character) -> isPlain(character) ? Character.toString(character)
					: "\\" + Integer.toHexString(character) + " ")
			.collect(Collectors.joining("", "\"", "\""));
	}

	private static boolean isPlain(int character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
				|| (character >= '0' && character <= '9');
	}

}
