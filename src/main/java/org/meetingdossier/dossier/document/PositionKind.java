package org.meetingdossier.dossier.document;

/**
 * What a position is for. Only lines go to parliament; the others are for who speaks, and
 * for nobody who is not cleared for the delegation's papers.
 */
public enum PositionKind {

	/** What the Netherlands argues for. */
	LINE,

	/** What to answer when somebody asks. */
	IF_ASKED,

	/** What not to give away. */
	RED_LINE

}
