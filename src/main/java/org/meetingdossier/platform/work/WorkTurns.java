package org.meetingdossier.platform.work;

import java.time.Instant;
import java.util.UUID;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * The turns of work, in the table of db-scheduler: one for each piece of work that is
 * open. A turn is given in the transaction of whoever asks for the work, and holds
 * nothing but the identity of it, so that it can be read back after any change of a
 * room's code.
 */
@Component
class WorkTurns {

	/** Stands in the database: never changed. */
	static final TaskDescriptor<Void> TURN = TaskDescriptor.of("long-work");

	private final SchedulerClient client;

	WorkTurns(DataSource database) {
		this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database)).build();
	}

	void give(UUID work, Instant dueAt) {
		this.client.scheduleIfNotExists(TURN.instance(work.toString()).build(), dueAt);
	}

}
