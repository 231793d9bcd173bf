package org.meetingdossier.citation.text;

/**
 * The Roman numeral of an internal dossier of the Eerste Kamer: {@code CVIII},
 * {@code LXXX}. Numerals below twenty would be budget chapters.
 */
public final class RomanNumeral {

	private RomanNumeral() {
	}

	/** Whether a text is the numeral of such a dossier. */
	public static boolean isDossier(String text) {
		return !text.isEmpty() && isFirst(text.charAt(0)) && (text.length() > 1 || text.equals("C")) && isRoman(text);
	}

	/** Whether a text has nothing but letters of numerals. */
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
	public static boolean isFirst(char character) {
		return character == 'C' || character == 'L' || character == 'X';
	}

}
