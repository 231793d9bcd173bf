package org.meetingdossier.search.shelf;

import java.util.List;

/**
 * What can be found.
 */
public enum FoundKind {

	/** A meeting, or a part of its programme. */
	MEETING,

	/** A topic with its background. */
	TOPIC,

	/** What the Netherlands argues for. */
	POSITION,

	/** A footnote. */
	FOOTNOTE,

	/** A promise to parliament. */
	COMMITMENT,

	/** An official document of the register. */
	DOCUMENT;

	/** All of them, each at the place that stands for it in the index. */
	public static final List<FoundKind> ALL = List.of(values());

}
