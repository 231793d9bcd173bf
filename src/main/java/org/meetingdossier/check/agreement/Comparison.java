package org.meetingdossier.check.agreement;

/**
 * How what a sentence says relates to what the register knows.
 */
public enum Comparison {

	/** Both say the same, if in other words. */
	EQUAL,

	/** Both cannot be true of one paper. */
	DIFFERENT,

	/** The register does not know it, or it cannot be told whether both mean the same. */
	NOT_COMPARABLE

}
