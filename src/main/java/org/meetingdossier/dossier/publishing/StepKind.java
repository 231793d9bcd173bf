package org.meetingdossier.dossier.publishing;

/**
 * A step of a revision towards publication.
 */
public enum StepKind {

	/** Its authors handed it in. */
	HANDED_IN,

	/** It was sent back to them. */
	SENT_BACK,

	/** It may be published. */
	APPROVED,

	/** It was published. */
	PUBLISHED

}
