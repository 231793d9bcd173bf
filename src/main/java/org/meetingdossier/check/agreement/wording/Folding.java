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
		return (isPlain(text) ? text : withoutMarks(text)).toLowerCase(Locale.ROOT);
	}

	private static boolean isPlain(String text) {
		for (int at = 0; at < text.length(); at++) {
			if (text.charAt(at) >= 0x80) {
				return false;
			}
		}
		return true;
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
