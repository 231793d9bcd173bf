package org.meetingdossier.citation;

/**
 * How far the finder came with a citation.
 */
public enum CitationState {

	/** The words name the paper themselves. */
	FOUND,

	/** The words refer back, and only one earlier citation can be meant. */
	RESOLVED_BACK,

	/** The words refer back, but none or several earlier citations can be meant. */
	UNRESOLVED_BACK,

	/** A part of the number is missing; the rest is never invented. */
	INCOMPLETE,

	/** The number cannot be right, or the list is too long to expand. */
	REFUSED

}
