package org.meetingdossier.check.agreement;

/** How what a sentence says relates to what the register says. */
public enum Comparison {

	/** Both say the same. */
	EQUAL,

	/** What the sentence says fits what the register says, in other words or in part. */
	FITS,

	/** Both say something else. */
	DIFFERENT,

	/** The register does not say it, or the words can be read in more than one way. */
	NOT_COMPARABLE;

	/** Whether both go together. */
	public boolean isAlike() {
		return this == EQUAL || this == FITS;
	}

}
