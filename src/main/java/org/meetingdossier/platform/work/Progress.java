package org.meetingdossier.platform.work;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Where a worker says how far it is. What is said often is written now and then; the
 * first and the last are always written.
 */
public final class Progress {

	private final ProgressTarget target;

	private final BooleanSupplier stopping;

	private final Duration writeEvery;

	private final int attempt;

	private long writtenAt;

	private boolean written;

	Progress(ProgressTarget target, BooleanSupplier stopping, Duration writeEvery, int attempt) {
		this.target = target;
		this.stopping = stopping;
		this.writeEvery = writeEvery;
		this.attempt = attempt;
	}

	/**
	 * Says how far the work is.
	 * @param done how much is done, in units of the worker
	 * @param total how much there is to do
	 * @param message what is being done now
	 */
	public void report(long done, long total, WorkMessage message) {
		if (this.stopping.getAsBoolean()) {
			throw new StoppedWorkException("The application stops", false);
		}
		long now = System.nanoTime();
		if (!this.written || done >= total || now - this.writtenAt >= this.writeEvery.toNanos()) {
			if (!this.target.write(done, total, message)) {
				throw new StoppedWorkException("Another machine took the work over", true);
			}
			this.written = true;
			this.writtenAt = now;
		}
	}

	/**
	 * Says how far the work is, in numbers only.
	 * @param done how much is done, in units of the worker
	 * @param total how much there is to do
	 */
	public void report(long done, long total) {
		report(done, total, WorkMessage.of("work.count", done, total));
	}

	/**
	 * How often the work was begun.
	 * @return 1 for the first time; more when it broke off before
	 */
	public int attempt() {
		return this.attempt;
	}

}
