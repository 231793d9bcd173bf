package org.meetingdossier.citation;

import org.meetingdossier.citation.text.Characters;
import org.meetingdossier.citation.text.Digits;

/**
 * The number of a paper within its dossier: {@code 499} in the Tweede Kamer, a letter
 * such as {@code B} or {@code AH} in the Eerste Kamer, {@code 188b} there before ± 2003;
 * a reprint or correction adds {@code -h1}, {@code -n1} or {@code -b1}.
 *
 * @param value the number as it stands in canonical ids
 */
public record PaperNumber(String value) {

	/**
	 * Whether this is a letter of the Eerste Kamer.
	 * @return whether it starts with a capital
	 */
	public boolean isLetter() {
		return Character.isUpperCase(this.value.charAt(0));
	}

	// 188b, as the Eerste Kamer had until 2002/03.
	public boolean hasSmallLetter() {
		int end = numeralEnd();
		return end > 0 && end < this.value.length() && Characters.isSmall(this.value.charAt(end));
	}

	// What the digits at its start make, or the letter.
	public int ordinal() {
		return isLetter() ? this.value.charAt(0) : Integer.parseInt(this.value.substring(0, numeralEnd()));
	}

	// nr. 04 is nr. 4 in the register.
	public String withoutZeros() {
		int start = 0;
		while (start < numeralEnd() - 1 && this.value.charAt(start) == '0') {
			start++;
		}
		return this.value.substring(start);
	}

	private int numeralEnd() {
		int end = 0;
		while (end < this.value.length() && Digits.isDigit(this.value.charAt(end))) {
			end++;
		}
		return end;
	}

	/**
	 * The number as written in citations.
	 * @return for instance {@code nr. 499} or {@code B}
	 */
	public String display() {
		return isLetter() ? this.value : "nr. " + this.value;
	}

	@Override
	public String toString() {
		return this.value;
	}

}
