package org.meetingdossier.citation.grammar;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.citation.text.Cursor;

/**
 * The Roman numeral of an internal dossier of the Eerste Kamer: {@code CVIII},
 * {@code LXXX}. Numerals below twenty would be budget chapters.
 */
public final class RomanNumeral {

	private static final int LONGEST = 9;

	private RomanNumeral() {
	}

	static boolean isDossier(String text) {
		return !text.isEmpty() && isFirst(text.charAt(0)) && (text.length() > 1 || text.equals("C")) && isRoman(text);
	}

	public static boolean isRoman(String text) {
		for (int i = 0; i < text.length(); i++) {
			if ("IVXLC".indexOf(text.charAt(i)) < 0) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Whether a character can be the first of such a numeral.
	 * @param character a character of the text
	 */
	static boolean isFirst(char character) {
		return character == 'C' || character == 'L' || character == 'X';
	}

	static @Nullable DossierReading readDossier(Cursor cursor) {
		int before = cursor.at();
		String numeral = cursor.capitals(LONGEST);
		if (numeral == null || !isDossier(numeral) || !cursor.atBoundary()) {
			cursor.moveTo(before);
			return null;
		}
		return new DossierReading(DossierNumber.of(numeral), cursor.at(), List.of(), null);
	}

}
