package org.meetingdossier.check.agreement.wording;

/** How surely a description speaks of the paper that is cited near it. */
public enum Bond {

	/** The citation stands directly at the description. */
	TIGHT,

	/** The citation closes the clause, and no other paper is named in it. */
	FAIR,

	/** The clause tells what happened to a paper; its source may be another paper. */
	LOOSE

}
