package org.meetingdossier.citation;

/**
 * The House a paper belongs to.
 */
public enum Chamber {

	/** The Senate: {@code I}, {@code EK}. */
	EERSTE_KAMER("I", "ek"),

	/** The House of Representatives: {@code II}, {@code TK}. */
	TWEEDE_KAMER("II", "tk"),

	/** Both Houses in joint session. */
	VERENIGDE_VERGADERING("VV", "vv");

	private final String numeral;

	private final String code;

	Chamber(String numeral, String code) {
		this.numeral = numeral;
		this.code = code;
	}

	/**
	 * The numeral used in citations.
	 * @return {@code I}, {@code II} or {@code VV}
	 */
	public String numeral() {
		return this.numeral;
	}

	/**
	 * The code used in canonical ids.
	 * @return {@code ek}, {@code tk} or {@code vv}
	 */
	public String code() {
		return this.code;
	}

}
