package org.meetingdossier.platform.work;

/**
 * Work that comes round again and needs to know nothing but that it is time.
 */
public abstract class Routine implements Worker<Routine.Order> {

	private final String name;

	private final WorkMessage title;

	private final LongWork work;

	/**
	 * A routine of a room.
	 * @param name names it in the database
	 * @param title what is being done, for whoever follows it
	 * @param work where a turn is asked for
	 */
	protected Routine(String name, WorkMessage title, LongWork work) {
		this.name = name;
		this.title = title;
		this.work = work;
	}

	/** Asks for a turn, unless one waits or runs already. */
	protected final void start() {
		this.work.start(Assignment.of(this.name, new Order(), this.title).onceAs(this.name));
	}

	@Override
	public final String name() {
		return this.name;
	}

	@Override
	public final Class<Order> orders() {
		return Order.class;
	}

	@Override
	public final WorkMessage perform(Order order, Progress progress) {
		return perform();
	}

	/**
	 * Does what it is time for, outside any transaction.
	 * @return how it ended
	 */
	protected abstract WorkMessage perform();

	/**
	 * It needs to know nothing.
	 */
	public record Order() {

	}

}
