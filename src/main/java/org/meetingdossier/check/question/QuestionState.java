package org.meetingdossier.check.question;

/**
 * Whose turn it is. The names are stable: programs read them.
 */
public enum QuestionState {

	/** The author of the place has to answer. */
	WAITING_FOR_AUTHOR,

	/** The author answered or changed the place; the clerk closes it or asks again. */
	ANSWERED,

	/** The clerk has what they wanted to know. */
	CLOSED

}
