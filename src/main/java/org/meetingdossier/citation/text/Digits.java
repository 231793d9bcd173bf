package org.meetingdossier.citation.text;

/**
 * The ten digits that occur in citations; digits of other scripts do not.
 */
public final class Digits {

	private Digits() {
	}

	public static boolean isDigit(int character) {
		return character >= '0' && character <= '9';
	}

	public static boolean isIn(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (isDigit(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	public static boolean isNumber(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (!isDigit(text.charAt(i))) {
				return false;
			}
		}
		return !text.isEmpty();
	}

}
