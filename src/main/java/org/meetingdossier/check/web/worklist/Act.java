package org.meetingdossier.check.web.worklist;

import org.meetingdossier.check.Choice;

/**
 * What a clerk can do with a reference: decide, or ask who wrote it.
 */
enum Act {

	/** The reference is right, whatever the register says. */
	CONFIRMED,

	/** The reference is wrong; another document is meant. */
	WRONG,

	/** Only the author can tell. */
	ASK_AUTHOR;

	static Act of(Choice choice) {
		return valueOf(choice.name());
	}

	boolean isAQuestion() {
		return this == ASK_AUTHOR;
	}

	Choice choice() {
		return Choice.valueOf(name());
	}

}
