package org.meetingdossier.citation;

/**
 * Why a citation has no id, or none of its own.
 */
public enum Reason {

	/** It names no dossier. */
	DOSSIER_MISSING("dossier-missing"),

	/** It names no session, which its id needs. */
	SESSION_MISSING("session-missing"),

	/** Its dossier has a digit too many. */
	DOSSIER_HAS_SIX_DIGITS("dossier-has-six-digits"),

	/** No dossier has such a number yet. */
	DOSSIER_NOT_ISSUED("dossier-not-issued"),

	/** No paper has such a number yet. */
	NUMBER_NOT_ISSUED("number-not-issued"),

	/** It names more papers than a range of people does. */
	RANGE_TOO_LONG("range-too-long"),

	/** Its range ends before it starts. */
	RANGE_DESCENDS("range-descends"),

	/** The text lists more papers than a text of people does. */
	TOO_MANY_MEMBERS("too-many-members"),

	/** It refers back to the place before. */
	SAME_PLACE("same-place"),

	/** It refers back by the number of a paper. */
	SAME_NUMBER("same-number"),

	/** It refers back to a note. */
	NOTE("note"),

	/** What it refers back to is not there. */
	ANTECEDENT_MISSING("antecedent-missing"),

	/** It can refer back to more than one. */
	ANTECEDENT_NOT_UNIQUE("antecedent-not-unique");

	private final String code;

	Reason(String code) {
		this.code = code;
	}

	public String code() {
		return this.code;
	}

}
