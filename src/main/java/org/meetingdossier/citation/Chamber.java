package org.meetingdossier.citation;

/**
 * The House a paper belongs to.
 */
public enum Chamber {

	/** The Senate: {@code I}, {@code EK}. */
	EERSTE_KAMER("ek"),

	/** The House of Representatives: {@code II}, {@code TK}. */
	TWEEDE_KAMER("tk"),

	/** Both Houses in joint session. */
	VERENIGDE_VERGADERING("vv");

	private final String code;

	Chamber(String code) {
		this.code = code;
	}

	/**
	 * The code used in canonical ids.
	 * @return {@code ek}, {@code tk} or {@code vv}
	 */
	public String code() {
		return this.code;
	}

}
