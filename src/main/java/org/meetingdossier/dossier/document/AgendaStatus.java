package org.meetingdossier.dossier.document;

/**
 * Whether the agenda of a meeting is known for certain.
 */
public enum AgendaStatus {

	/** Expected, but not yet set by the host. */
	PROVISIONAL,

	/** Set by the host. */
	FINAL

}
