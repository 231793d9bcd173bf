package org.meetingdossier.register.live;

/**
 * Why a register did not answer.
 */
public enum Trouble {

	/** No connection, or no answer in time, or the answer broke off on the way. */
	NO_ANSWER(true),

	/** It says that something is wrong on its side. */
	FAILED(true),

	/** It says that it is asked too much. */
	TOO_BUSY(true),

	/** It refuses the question, or the answer is not one that we can read. */
	NOT_UNDERSTOOD(false),

	/** After so many failures, or so many questions, we leave it alone for a while. */
	LEFT_ALONE(false);

	private final boolean passing;

	Trouble(boolean passing) {
		this.passing = passing;
	}

	boolean isPassing() {
		return this.passing;
	}

}
