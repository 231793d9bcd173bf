package org.meetingdossier.platform.work;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Long work of a room, made small: it counts, keeps each number in a table of its own,
 * and goes on from there when it was broken off.
 */
public final class CountingWorker implements Worker<CountTo> {

	/** The name of the worker. */
	public static final String NAME = "test.count";

	private static final Logger logger = LoggerFactory.getLogger(CountingWorker.class);

	private final JdbcTemplate jdbc;

	private final Semaphore gate = new Semaphore(0);

	public CountingWorker(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		jdbc.execute("create table if not exists counted (name varchar(100), number integer, attempt integer)");
	}

	/**
	 * Lets work that holds go on.
	 * @param steps how many numbers further
	 */
	public void goOn(int steps) {
		this.gate.release(steps);
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Class<CountTo> orders() {
		return CountTo.class;
	}

	@Override
	public WorkMessage perform(CountTo order, Progress progress) {
		if (order.last() < 0) {
			throw new WorkFailedException(WorkMessage.of("error.status", order.last()));
		}
		for (int number = counted(order.name()) + 1; number <= order.last(); number++) {
			if (order.hold() != 0 && number > order.hold()) {
				logger.info("Work holds at {}", number - 1);
				hold();
			}
			if (number > order.last() / 2 && progress.attempt() <= order.breaks()) {
				throw new IllegalStateException("Broken off by the test");
			}
			this.jdbc.update("insert into counted (name, number, attempt) values (?, ?, ?)", order.name(), number,
					progress.attempt());
			progress.report(number, order.last());
		}
		return WorkMessage.of("work.count", order.last(), order.last());
	}

	private int counted(String name) {
		Integer last = this.jdbc.queryForObject("select coalesce(max(number), 0) from counted where name = ?",
				Integer.class, name);
		return (last != null) ? last : 0;
	}

	private void hold() {
		try {
			if (!this.gate.tryAcquire(2, TimeUnit.MINUTES)) {
				throw new IllegalStateException("The test did not let the work go on");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while it held", ex);
		}
	}

}
