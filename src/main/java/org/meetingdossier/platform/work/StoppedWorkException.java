package org.meetingdossier.platform.work;

/**
 * The work must stop here: the application stops, or another machine has taken it over. A
 * worker lets it pass; what it had kept by then is where the next try goes on.
 */
final class StoppedWorkException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final boolean takenOver;

	StoppedWorkException(String reason, boolean takenOver) {
		super(reason);
		this.takenOver = takenOver;
	}

	boolean isTakenOver() {
		return this.takenOver;
	}

}
