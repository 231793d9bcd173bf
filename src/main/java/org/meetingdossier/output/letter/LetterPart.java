package org.meetingdossier.output.letter;

/**
 * What a line or a text is in a letter; each kind of file gives it a look of its own.
 */
public enum LetterPart {

	/** The name of the meeting. */
	TITLE,

	/** The head of a section. */
	SECTION,

	/** The head of a topic, or of a session. */
	TOPIC,

	/** The head of a part of a topic. */
	PART,

	/** What the Netherlands argues for, in a sentence or two. */
	LINE,

	/** Everything else. */
	TEXT

}
