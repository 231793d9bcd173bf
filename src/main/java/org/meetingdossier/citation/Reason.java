package org.meetingdossier.citation;

/**
 * Why a citation has no id, or none of its own.
 */
public enum Reason {

	DOSSIER_MISSING("dossier-missing"), SESSION_MISSING("session-missing"),
	DOSSIER_HAS_SIX_DIGITS("dossier-has-six-digits"), DOSSIER_NOT_ISSUED("dossier-not-issued"),
	NUMBER_NOT_ISSUED("number-not-issued"),
	RANGE_TOO_LONG("range-too-long"), RANGE_DESCENDS("range-descends"), TOO_MANY_MEMBERS("too-many-members"),
	SAME_PLACE("same-place"), SAME_NUMBER("same-number"), NOTE("note"), ANTECEDENT_MISSING("antecedent-missing"),
	ANTECEDENT_NOT_UNIQUE("antecedent-not-unique");

	private final String code;

	Reason(String code) {
		this.code = code;
	}

	public String code() {
		return this.code;
	}

}
