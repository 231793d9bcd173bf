package org.meetingdossier.platform.work;

/**
 * Keeps what a worker reports.
 */
@FunctionalInterface
interface ProgressTarget {

	/**
	 * Keeps how far the work is.
	 * @return false when somebody else is doing the work by now
	 */
	boolean write(long done, long total, WorkMessage message);

}
