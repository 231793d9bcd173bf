package org.meetingdossier.dossier.document;

/**
 * How far a commitment to parliament has come, in the states that the Tweede Kamer keeps.
 */
public enum CommitmentStatus {

	/** Nothing has been sent yet. */
	OPEN,

	/** Part of it has been sent. */
	PARTLY_FULFILLED,

	/** It has been sent. */
	FULFILLED,

	/** It no longer applies. */
	LAPSED;

	/**
	 * Whether something is still to be sent.
	 * @return true unless all was sent or it no longer applies
	 */
	public boolean isToDo() {
		return this == OPEN || this == PARTLY_FULFILLED;
	}

}
