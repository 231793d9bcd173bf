package org.meetingdossier.platform.work;

/**
 * Does one kind of long work: a bean of the room that the work is about. The work may be
 * stopped at any line and be done again from the start, on another machine, so whatever a
 * worker keeps of its progress it keeps in tables of its room, and looks there first.
 *
 * @param <O> what it needs to know: a small record
 */
public interface Worker<O> {

	/**
	 * Names the worker in the database. Never changed, as work can wait for weeks.
	 * @return room and verb, such as {@code register.import}
	 */
	String name();

	/**
	 * How orders are read back.
	 * @return the class of an order
	 */
	Class<O> orders();

	/**
	 * Does the work, outside any transaction.
	 * @param order what to do
	 * @param progress where to report, at least every few seconds: that is also where the
	 * work is stopped when the application stops
	 * @return how it ended
	 * @throws WorkFailedException if it cannot be done, and trying again does not help;
	 * after any other exception it is tried again
	 */
	WorkMessage perform(O order, Progress progress);

}
