package org.meetingdossier.dossier.document;

/**
 * What kind of gathering a session of a meeting is.
 */
public enum SessionKind {

	/** A dinner, usually with ministers only. */
	DINNER,

	/** A sitting of the North Atlantic Council. */
	NORTH_ATLANTIC_COUNCIL,

	/** A working session. */
	WORKING_SESSION,

	/** A talk between two delegations. */
	BILATERAL,

	/** A moment with the press. */
	PRESS,

	/** Anything else; its title says what. */
	OTHER

}
