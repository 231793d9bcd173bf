package org.meetingdossier.check.agreement.wording;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Letters as they count in a comparison: small and without marks, so that Oekraïne is
 * Oekraine and Yeşilgöz is Yesilgoz.
 */
final class Folding {

	private Folding() {
	}

	static String fold(String text) {
		String plain = text.chars().allMatch((letter) -> letter < 0x80) ? text : withoutMarks(text);
		return plain.toLowerCase(Locale.ROOT);
	}

	private static String withoutMarks(String text) {
		String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
		StringBuilder plain = new StringBuilder(apart.length());
		apart.chars().filter((letter) -> Character.getType(letter) != Character.NON_SPACING_MARK).forEach((letter) -> {
			switch (letter) {
				case 'ı' -> plain.append('i');
				case 'ø', 'Ø' -> plain.append('o');
				case 'ł', 'Ł' -> plain.append('l');
				case 'ß' -> plain.append("ss");
				case '\u2019', '\u2018' -> plain.append('\'');
				case '\u00AD' -> {
				}
				default -> plain.append((char) letter);
			}
		});
		return plain.toString();
	}

}
