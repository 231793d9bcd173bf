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

	static boolean isNumber(String text) {
		return !text.isEmpty() && text.chars().allMatch(Digits::isDigit);
	}

}
