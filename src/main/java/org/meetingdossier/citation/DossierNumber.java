package org.meetingdossier.citation;

/**
 * The number of a parliamentary dossier, such as {@code 28676}, {@code 21501-02},
 * {@code 36600-V} or, for internal matters of the Eerste Kamer, {@code CVIII}.
 *
 * @param number the running number, or the Roman numeral of an Eerste Kamer dossier
 * @param suffix the council, budget chapter, fund or Kingdom act number behind it; empty
 * when there is none
 */
public record DossierNumber(String number, String suffix) {

	/**
	 * A dossier without a suffix.
	 * @param number the running number
	 * @return the dossier number
	 */
	public static DossierNumber of(String number) {
		return new DossierNumber(number, "");
	}

	/**
	 * Reads the canonical form.
	 * @param text for instance {@code 36600-V}
	 * @return the dossier number
	 */
	public static DossierNumber parse(String text) {
		int hyphen = text.indexOf('-');
		return (hyphen < 0) ? of(text) : new DossierNumber(text.substring(0, hyphen), text.substring(hyphen + 1));
	}

	/**
	 * The dossier as written in canonical ids.
	 * @return for instance {@code 36600-V}
	 */
	public String value() {
		return this.suffix.isEmpty() ? this.number : this.number + '-' + this.suffix;
	}

	/**
	 * The dossier as written in citations since ± 2012.
	 * @return for instance {@code 36 600 V}, {@code 21 501-02} or {@code 33 992 (R2034)}
	 */
	public String display() {
		if (this.suffix.isEmpty()) {
			return spaced();
		}
		boolean council = Character.isDigit(this.suffix.charAt(0));
		return spaced() + (council ? '-' : ' ') + this.suffix;
	}

	/**
	 * The dossier as it stands in the ids of its papers.
	 * @return this dossier without the number of a Kingdom act
	 */
	public DossierNumber withoutKingdomAct() {
		int act = this.suffix.indexOf("(R");
		if (act < 0) {
			return this;
		}
		return new DossierNumber(this.number, (act > 0) ? this.suffix.substring(0, act - 1) : "");
	}

	private String spaced() {
		if (this.number.length() != 5 || !Character.isDigit(this.number.charAt(0))) {
			return this.number;
		}
		return this.number.substring(0, 2) + ' ' + this.number.substring(2);
	}

	@Override
	public String toString() {
		return value();
	}

}
