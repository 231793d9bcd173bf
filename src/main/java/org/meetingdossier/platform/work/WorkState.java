package org.meetingdossier.platform.work;

/**
 * How it stands with a piece of work.
 */
public enum WorkState {

	/** It waits for its turn, for its time, or to be tried again. */
	QUEUED,

	/** It is being done; or the machine that did it stopped and nobody noticed yet. */
	RUNNING,

	/** It was done. */
	SUCCEEDED,

	/** It was given up. */
	FAILED;

	/**
	 * Whether nothing more will happen.
	 * @return true once the work succeeded or failed
	 */
	public boolean hasEnded() {
		return this == SUCCEEDED || this == FAILED;
	}

}
