package org.meetingdossier.platform.work;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Work that takes longer than a request. What is asked for is part of the transaction
 * that asks; it is done after that, on whichever instance has time, and survives a kill.
 */
@Component
public class LongWork {

	private final WorkTable table;

	private final WorkTurns turns;

	private final WorkServer server;

	private final WorkProperties properties;

	private final Clock clock;

	LongWork(WorkTable table, WorkTurns turns, WorkServer server, WorkProperties properties, Clock clock) {
		this.table = table;
		this.turns = turns;
		this.server = server;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Asks for work.
	 * @param assignment what to do
	 * @return identity of the work; of the work that waits or runs already when there is
	 * some with the same key
	 * @throws IllegalArgumentException if the order is too large
	 */
	@Transactional
	public UUID start(Assignment assignment) {
		Instant now = this.clock.instant();
		UUID id = UUID.randomUUID();
		while (!this.table.add(id, assignment, now)) {
			Optional<UUID> open = Optional.ofNullable(assignment.key()).flatMap(this.table::findOpen);
			if (open.isPresent()) {
				return open.get();
			}
		}
		this.table.forgetEndedBefore(now.minus(this.properties.keep()));
		this.turns.give(id, (assignment.at() != null) ? assignment.at() : now);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				LongWork.this.server.wake();
			}

		});
		return id;
	}

	/**
	 * How a piece of work stands.
	 * @param id identity of the work
	 * @return the work, or empty when there is none or it ended long ago
	 */
	@Transactional(readOnly = true)
	public Optional<WorkView> find(UUID id) {
		return this.table.find(id);
	}

	/**
	 * How several pieces of work stand.
	 * @param ids identities of work
	 * @return those that there are
	 */
	@Transactional(readOnly = true)
	public List<WorkView> find(Collection<UUID> ids) {
		return this.table.find(ids);
	}

	/**
	 * Work that was given up, for who has to see to it.
	 * @param since only what was given up since then
	 * @return the last first
	 */
	@Transactional(readOnly = true)
	public List<WorkView> failedSince(Instant since) {
		return this.table.findFailedSince(since);
	}

}
