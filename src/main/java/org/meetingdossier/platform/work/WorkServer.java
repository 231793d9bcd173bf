package org.meetingdossier.platform.work;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Does long work on this instance: db-scheduler, which looks again and again for a turn
 * that is due and goes on looking when the database does not answer. It starts after
 * everything that workers use, and stops before it.
 */
@Component
class WorkServer implements SmartLifecycle {

	/** An instance that is silent for four beats is thought dead. */
	private static final Duration HEARTBEAT = Duration.ofSeconds(5);

	private static final int MISSED_HEARTBEATS = 4;

	/** How long work may take to reach its next report when the application stops. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final Duration FIRST_WAIT = Duration.ofSeconds(3);

	private static final double LONGER_EACH_TIME = 3;

	private final FailureHandler<Void> later = new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_WAIT,
			LONGER_EACH_TIME);

	private final DeadExecutionHandler<Void> revive = new DeadExecutionHandler.ReviveDeadExecution<>();

	private final DataSource database;

	private final PerformWork perform;

	private final WorkProperties properties;

	private final Clock clock;

	private final FailedLooks failedLooks = new FailedLooks();

	private volatile @Nullable Scheduler scheduler;

	private volatile boolean stopping;

	WorkServer(DataSource database, PerformWork perform, WorkProperties properties, Clock clock) {
		this.database = database;
		this.perform = perform;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public void start() {
		this.stopping = false;
		this.failedLooks.listen();
		Scheduler started = build();
		started.start();
		this.scheduler = started;
	}

	private Scheduler build() {
		CustomTask<Void> task = Tasks.custom(WorkTurns.TURN)
			.onFailure(this::again)
			.onDeadExecution(this::silent)
			.execute(this::take);
		return Scheduler.create(this.database, List.of(task))
			.clock(this.clock::instant)
			.threads(this.properties.atOnce())
			.pollingInterval(this.properties.pollInterval())
			.heartbeatInterval(HEARTBEAT)
			.missedHeartbeatsLimit(MISSED_HEARTBEATS)
			.shutdownMaxWait(PATIENCE)
			.addSchedulerListener(this.failedLooks.looks())
			.build();
	}

	@Override
	public void stop() {
		this.stopping = true;
		Scheduler stopped = this.scheduler;
		if (stopped != null) {
			stopped.stop();
		}
		this.scheduler = null;
		this.failedLooks.end();
	}

	@Override
	public boolean isRunning() {
		return this.scheduler != null;
	}

	@Override
	public boolean isAutoStartup() {
		return this.properties.enabled();
	}

	/** Looks for work now: there is some, and the next look can be seconds away. */
	void wake() {
		Scheduler started = this.scheduler;
		if (started != null) {
			started.triggerCheckForDueExecutions();
		}
	}

	boolean isStopping() {
		return this.stopping;
	}

	private CompletionHandler<Void> take(TaskInstance<Void> turn, ExecutionContext context) {
		this.perform.perform(UUID.fromString(turn.getId()), this::isStopping);
		return new CompletionHandler.OnCompleteRemove<>();
	}

	/** What broke off by itself waits; what was broken off goes on as soon as it can. */
	private void again(ExecutionComplete turn, ExecutionOperations<Void> operations) {
		if (turn.getCause().filter(PerformWork::isBrokenOff).isPresent()) {
			operations.reschedule(turn, turn.getTimeDone());
		}
		else {
			this.later.onFailure(turn, operations);
		}
	}

	/**
	 * Who is silent is thought dead, unless it is this instance: then the database was
	 * away, and the next heartbeat says so.
	 */
	private void silent(ExecutionComplete turn, ExecutionOperations<Void> operations) {
		if (!isPerforming(turn.getExecution())) {
			this.revive.deadExecution(turn, operations);
		}
	}

	private boolean isPerforming(Execution execution) {
		Scheduler started = this.scheduler;
		return started != null && started.getCurrentlyExecuting()
			.stream()
			.anyMatch((own) -> own.getExecution().taskInstance.getId().equals(execution.taskInstance.getId()));
	}

}
