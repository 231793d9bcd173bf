package org.meetingdossier.platform.database;

/**
 * Whether only a restart helps: then liveness fails, and pages say so instead of asking
 * to try again later.
 */
@FunctionalInterface
public interface RestartNeeded {

	/**
	 * Whether that is so now.
	 * @return true when the database file does not open any more, though there is room
	 */
	boolean isNow();

}
