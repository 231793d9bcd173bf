package org.meetingdossier.dossier.edition;

/**
 * How much an edition differs from the one before, for who follows a dossier.
 */
public enum ChangeKind {

	/** A correction that changes nothing of substance. */
	MINOR,

	/** A change that readers should know of. */
	MAJOR

}
