package org.meetingdossier.dossier.term;

/**
 * How the last day of a term was found, or why none was.
 */
public enum TermRule {

	/** An editor gave the day. */
	GIVEN,

	/** The words name the day. */
	DAY,

	/** The last day of a period that is named. */
	PERIOD,

	/**
	 * Part of a period: it begins with its first third, and is half way in its second.
	 */
	PART,

	/** The day before something begins. */
	BEFORE,

	/** Two weeks after something that it follows at once. */
	RIGHT_AFTER,

	/** After a recess: the last day before the next one. */
	AFTER_RECESS,

	/** A week after what it lies around. */
	AROUND,

	/** A time counted from a day. */
	COUNTED,

	/** Nothing is said. */
	NOTHING,

	/** The words name no day, such as "as soon as possible". */
	VAGUE,

	/** It depends on something of which nobody knows when it is. */
	CONDITION,

	/** It comes back and so has no last day. */
	RECURRING,

	/** Only a first day is named. */
	NO_END,

	/** The words are not understood, or name what the calendar does not know. */
	NOT_READ

}
