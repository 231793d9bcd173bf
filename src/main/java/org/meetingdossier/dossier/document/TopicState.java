package org.meetingdossier.dossier.document;

/**
 * Whether a topic is still to be discussed at the meeting. One that is not stays in the
 * dossier, with the reason, so that readers find what became of it.
 */
public enum TopicState {

	/** It is on the agenda. */
	ON_AGENDA,

	/** It will be discussed at a later meeting. */
	POSTPONED,

	/** It will not be discussed. */
	WITHDRAWN

}
