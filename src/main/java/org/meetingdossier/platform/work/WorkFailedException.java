package org.meetingdossier.platform.work;

/**
 * The work cannot be done and trying again does not help. The message says why, and what
 * to do next.
 */
public final class WorkFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient WorkMessage reason;

	/**
	 * Gives up.
	 * @param reason why, for whoever follows the work
	 */
	public WorkFailedException(WorkMessage reason) {
		super(reason.key());
		this.reason = reason;
	}

	/**
	 * Why it cannot be done.
	 * @return a message for whoever follows the work
	 */
	public WorkMessage reason() {
		return this.reason;
	}

}
