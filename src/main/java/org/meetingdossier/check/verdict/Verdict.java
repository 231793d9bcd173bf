package org.meetingdossier.check.verdict;

/** What checking a citation against the register gave. Each citation has exactly one. */
public enum Verdict {

	/** The sentence says something else than the register does. */
	DIFFERS,

	/** The words fit another paper better. */
	LIKELIER,

	/**
	 * The register does not hold the document, which does not mean that there is none.
	 */
	NOT_IN_REGISTER,

	/** The words can mean more than one document. */
	SEVERAL,

	/** There is no register, or it could not be reached. */
	NOT_CHECKED,

	/**
	 * The document is registered; the sentence says too little to tell it from others.
	 */
	FOUND,

	/**
	 * What the sentence says of title, date, author or series is what the register says.
	 */
	AGREES;

	/**
	 * Whether somebody has to look at the citation.
	 * @return false when the register confirms it
	 */
	public boolean isOpen() {
		return this != AGREES && this != FOUND;
	}

}
