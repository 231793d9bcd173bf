package org.meetingdossier.check.worklist;

/**
 * How far the work on a reference is. The names are stable: programs read them.
 */
public enum WorkState {

	/** Nobody decided, and the register does not confirm it. */
	OPEN,

	/** Its author has to answer a question. */
	WAITING_FOR_AUTHOR,

	/** Its author answered; the clerk closes the question or asks again. */
	ANSWERED,

	/** Somebody decided. */
	DECIDED,

	/** The register confirms it. */
	CONFIRMED

}
