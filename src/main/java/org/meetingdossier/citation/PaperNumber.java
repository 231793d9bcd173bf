package org.meetingdossier.citation;

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
