package org.meetingdossier.citation;

/**
 * The ten digits that occur in citations; digits of other scripts do not.
 */
final class Digits {

	private Digits() {
	}

	static boolean isDigit(int character) {
		return character >= '0' && character <= '9';
	}

	static boolean isIn(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (isDigit(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	static boolean isNumber(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (!isDigit(text.charAt(i))) {
				return false;
			}
		}
		return !text.isEmpty();
	}

}
