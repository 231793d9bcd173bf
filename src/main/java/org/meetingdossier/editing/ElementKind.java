package org.meetingdossier.editing;

/**
 * What a dossier consists of, each with a form of its own.
 */
public enum ElementKind {

	/** The meeting itself: its facts and introduction. */
	MEETING,

	/** What the Netherlands argues for throughout. */
	GENERAL_LINE,

	/** A part of the programme. */
	SESSION,

	/** A topic, without its positions and commitments. */
	TOPIC,

	/** A Dutch position on a topic. */
	POSITION,

	/** A commitment to parliament on a topic. */
	COMMITMENT;

	/**
	 * Whether there is one in each dossier, no more and no less.
	 * @return true for the meeting and its general line
	 */
	public boolean isSingle() {
		return this == MEETING || this == GENERAL_LINE;
	}

	/**
	 * Whether it stands inside a topic.
	 * @return true for positions and commitments
	 */
	public boolean isInTopic() {
		return this == POSITION || this == COMMITMENT;
	}

}
