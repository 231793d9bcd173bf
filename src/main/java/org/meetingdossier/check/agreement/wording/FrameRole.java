package org.meetingdossier.check.agreement.wording;

/**
 * What a clause can tell of a paper in passing. The table of frames has the phrases for
 * each.
 */
public enum FrameRole {

	/** Who sent it, perhaps on which day. */
	SENDER,

	/** When parliament was told what it says. */
	INFORMED,

	/** The same, directly at the citation. */
	TOLD_HERE,

	/** Whose plan it is. */
	MAKER,

	/** Who wrote to parliament on a day. */
	WRITER,

	/** When it was sent. */
	HANDED,

	/** Members that a sentence names. */
	PEOPLE,

	/** Who asks for something, by a surname alone. */
	ASKED,

	/** Who does something else. */
	ACTED,

	/** Who wrote or sent something, by a surname alone. */
	WROTE,

	/** That there was a vote on what nobody votes on. */
	VOTED,

	/** Who moved it. */
	MOVED,

	/** The House that dealt with it. */
	HOUSE,

	/** Its day, in a clause of its own. */
	DATED,

	/** Its day, at the end of what is said of it. */
	CLOSED,

	/** Who wrote it, by the verb. */
	WRITTEN,

	/** That it was withdrawn. */
	WITHDRAWN,

	/** That it was held over. */
	HELD,

	/** That it still is held over. */
	STILL_HELD,

	/** That it was rejected. */
	REJECTED,

	/** That it was carried. */
	CARRIED,

	/** That there was a vote. */
	VOTE,

	/** That an end is not told as one that came. */
	UNSURE,

	/** What is told not to have become of a motion. */
	DENIED,

	/** Of which budget it is, behind the citation. */
	BUDGET_BEHIND,
	/** The same, before the citation. */
	BUDGET,
	/** Of which council it is. */
	COUNCIL,
	/** In which budget something stands. */
	ESTIMATE,
	/** At which budget it was tabled. */
	TABLED,
	/** That a motion was not changed. */
	UNCHANGED,
	/** That a motion itself is meant, and not what was said of it. */
	ITSELF,

	/** That something is said of a motion, or done with it. */
	REPLY

}
