package org.meetingdossier.citation.finding;

import org.meetingdossier.citation.part.NumberReader;
import org.meetingdossier.citation.part.Numbers;
import org.meetingdossier.citation.text.Cursor;

/**
 * Tells numbers that can be written as a citation from rare ones in the registers.
 */
final class PaperNumbers {

	private PaperNumbers() {
	}

	/**
	 * Whether {@code nr.} or a comma before the number is enough to recognise it.
	 * @param number the number as in canonical ids
	 * @return whether it has an ordinary form
	 */
	static boolean isPlain(String number) {
		Cursor cursor = new Cursor(number);
		Numbers numbers = NumberReader.numbers(cursor, 0, false);
		return numbers != null && cursor.at() == number.length() && numbers.size() == 1 && numbers.irregular().isEmpty()
				&& number.charAt(0) != '0';
	}

}
