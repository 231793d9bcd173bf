package org.meetingdossier.platform.work;

/**
 * Work that is started again and again: a bean of a room. It starts once, however many
 * instances run, and not while the one before still waits or runs. A time at which no
 * instance ran is passed over.
 *
 * @param name names it in the database, such as {@code check.nightly}
 * @param cron six fields from seconds to day of the week, in Dutch time, or {@link #NEVER}
 * @param assignment what to start
 */
public record RecurringWork(String name, String cron, Assignment assignment) {

	/** The cron of work that a property turned off. */
	public static final String NEVER = "-";

	/**
	 * Whether it is turned on.
	 * @return false when the cron says never
	 */
	public boolean isOn() {
		return !this.cron.isBlank() && !this.cron.equals(NEVER);
	}

}
