package org.meetingdossier.platform.work;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.meetingdossier.platform.database.DatabaseAway;

/**
 * Does a piece of work when its turn has come.
 */
@Component
class PerformWork {

	private static final Logger logger = LoggerFactory.getLogger(PerformWork.class);

	/** How long to wait before asking a database that was away again. */
	private static final Duration ASK_AGAIN = Duration.ofSeconds(1);

	private final WorkTable table;

	private final WorkJson json;

	private final ObjectProvider<Worker<?>> workers;

	private final WorkProperties properties;

	private final TransactionOperations transactions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PerformWork(WorkTable table, WorkJson json, ObjectProvider<Worker<?>> workers, WorkProperties properties,
			TransactionOperations transactions, ApplicationEventPublisher events, Clock clock) {
		this.transactions = transactions;
		this.events = events;
		this.table = table;
		this.json = json;
		this.workers = workers;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Does the work, unless it has ended.
	 * @param id identity of the work
	 * @param stopping whether the application stops
	 * @throws RuntimeException if it broke off and must have another turn
	 */
	void perform(UUID id, BooleanSupplier stopping) {
		this.table.begin(id, this.clock.instant()).ifPresent((work) -> perform(work, stopping));
	}

	/**
	 * Whether work was broken off from outside: it can go on at once.
	 * @param failure what it ended with
	 */
	static boolean isBrokenOff(Throwable failure) {
		return failure instanceof StoppedWorkException || DatabaseAway.causes(failure);
	}

	private void perform(BegunWork work, BooleanSupplier stopping) {
		if (work.attempt() > this.properties.attempts()) {
			end(work, WorkState.FAILED, WorkMessage.of("work.brokenOff", this.properties.attempts()));
			return;
		}
		try {
			end(work, WorkState.SUCCEEDED, perform(work, worker(work.worker()), stopping));
		}
		catch (WorkFailedException ex) {
			end(work, WorkState.FAILED, ex.reason());
		}
		catch (StoppedWorkException ex) {
			stopped(work, ex);
		}
		catch (RuntimeException ex) {
			broken(work, ex, stopping);
		}
	}

	private <O> WorkMessage perform(BegunWork work, Worker<O> worker, BooleanSupplier stopping) {
		Progress progress = new Progress((done, total, message) -> this.table.report(work, done, total, message),
				stopping, this.properties.writeEvery(), work.attempt());
		return worker.perform(this.json.read(work.order(), worker.orders()), progress);
	}

	private Worker<?> worker(String name) {
		Map<String, Worker<?>> all = this.workers.stream().collect(Collectors.toMap(Worker::name, Function.identity()));
		Worker<?> worker = all.get(name);
		if (worker == null) {
			throw new WorkFailedException(WorkMessage.of("work.noWorker", name));
		}
		return worker;
	}

	private void stopped(BegunWork work, StoppedWorkException stopped) {
		logger.info("Work {} ({}) stops: {}", work.id(), work.worker(), stopped.getMessage());
		if (!stopped.isTakenOver()) {
			this.table.putBack(work, false, null);
			throw stopped;
		}
	}

	private void broken(BegunWork work, RuntimeException failure, BooleanSupplier stopping) {
		if (DatabaseAway.causes(failure)) {
			logger.warn("Work {} ({}) goes on when the database is back", work.id(), work.worker());
			putBackWhenPossible(work, stopping);
			throw failure;
		}
		if (stopping.getAsBoolean()) {
			this.table.putBack(work, false, null);
			throw failure;
		}
		if (work.attempt() >= this.properties.attempts()) {
			logger.error("Work {} ({}) is given up after {} times", work.id(), work.worker(), work.attempt(), failure);
			end(work, WorkState.FAILED, WorkMessage.of("work.givenUp", work.attempt()));
			return;
		}
		this.table.putBack(work, true, WorkMessage.of("work.again", work.attempt()));
		throw failure;
	}

	/** Nothing can be done without the database: this thread may as well wait for it. */
	private void putBackWhenPossible(BegunWork work, BooleanSupplier stopping) {
		boolean done = false;
		while (!done && !stopping.getAsBoolean()) {
			try {
				this.table.putBack(work, false, null);
				done = true;
			}
			catch (RuntimeException ex) {
				if (!DatabaseAway.causes(ex)) {
					throw ex;
				}
				pause();
			}
		}
	}

	private static void pause() {
		try {
			Thread.sleep(ASK_AGAIN.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new StoppedWorkException("The application stops while the database is away", false);
		}
	}

	private void end(BegunWork work, WorkState state, WorkMessage message) {
		this.transactions.executeWithoutResult((status) -> {
			if (this.table.end(work, state, message, this.clock.instant()) && state == WorkState.FAILED) {
				this.events.publishEvent(new WorkGivenUp(work.id(), work.worker()));
			}
		});
	}

}
