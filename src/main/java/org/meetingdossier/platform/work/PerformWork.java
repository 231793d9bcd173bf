package org.meetingdossier.platform.work;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Does a piece of work when its turn has come. Public because JobRunr calls it by reflection;
 * nobody else does.
 */
@Component
public class PerformWork implements JobRequestHandler<WorkTurn> {

	private static final Logger logger = LoggerFactory.getLogger(PerformWork.class);

	private static final Duration LONGEST_POLL = Duration.ofMinutes(1);

	private final WorkTable table;

	private final WorkJson json;

	private final ObjectProvider<Worker<?>> workers;

	private final WorkStop stop;

	private final WorkProperties properties;

	private final Clock clock;

	PerformWork(WorkTable table, WorkJson json, ObjectProvider<Worker<?>> workers, WorkStop stop,
			WorkProperties properties, Clock clock) {
		this.table = table;
		this.json = json;
		this.workers = workers;
		this.stop = stop;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public void run(WorkTurn turn) {
		awaitTime(turn.work());
		perform(turn.work());
	}

	/**
	 * JobRunr gives a turn up to one poll before its time. Who looks at the clock then would
	 * find nothing due, and nobody would come back.
	 */
	private void awaitTime(UUID id) {
		long early = this.table.find(id)
			.map((work) -> Duration.between(this.clock.instant(), work.dueAt()).plusMillis(1).toMillis())
			.orElse(0L);
		try {
			Thread.sleep(Math.max(0, Math.min(early, LONGEST_POLL.toMillis())));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new StoppedWorkException("The application stops before the time of work " + id, false);
		}
	}

	/** Work that was withdrawn or that ended is passed over. */
	void perform(UUID id) {
		this.table.begin(id, this.clock.instant()).ifPresent(this::perform);
	}

	private void perform(BegunWork work) {
		if (work.attempt() > this.properties.attempts()) {
			end(work, WorkState.FAILED, WorkMessage.of("work.brokenOff", this.properties.attempts()));
			return;
		}
		try {
			end(work, WorkState.SUCCEEDED, perform(work, worker(work.worker())));
		}
		catch (WorkFailedException ex) {
			end(work, WorkState.FAILED, ex.reason());
		}
		catch (StoppedWorkException ex) {
			stopped(work, ex);
		}
		catch (RuntimeException ex) {
			broken(work, ex);
		}
	}

	private <O> WorkMessage perform(BegunWork work, Worker<O> worker) {
		Progress progress = new Progress((done, total, message) -> this.table.report(work, done, total, message),
				this.stop::isStopping, this.properties.writeEvery(), work.attempt());
		return worker.perform(this.json.read(work.order(), worker.orders()), progress);
	}

	private Worker<?> worker(String name) {
		Map<String, Worker<?>> all = this.workers.stream()
			.collect(Collectors.toMap(Worker::name, Function.identity()));
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

	private void broken(BegunWork work, RuntimeException failure) {
		if (this.stop.isStopping()) {
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

	private void end(BegunWork work, WorkState state, WorkMessage message) {
		this.table.end(work, state, message, this.clock.instant());
	}

}
