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
 * Work that takes longer than a request. What is asked for is part of the transaction that
 * asks; it is done after that, on whichever instance has time, and survives a kill.
 */
@Component
public class LongWork {

	private final WorkTable table;

	private final HandOver handOver;

	private final WorkProperties properties;

	private final Clock clock;

	LongWork(WorkTable table, HandOver handOver, WorkProperties properties, Clock clock) {
		this.table = table;
		this.handOver = handOver;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Asks for work.
	 * @param assignment what to do
	 * @return identity of the work; of the work that waits or runs already when there is some
	 * with the same key
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
		WaitingWork waiting = new WaitingWork(id, (assignment.at() != null) ? assignment.at() : now);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				LongWork.this.handOver.tryNow(waiting);
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
	 * The work of a worker that was asked for last.
	 * @param worker the name of the worker
	 * @return the work, or empty when there is none
	 */
	@Transactional(readOnly = true)
	public Optional<WorkView> findLatest(String worker) {
		return this.table.findLatest(worker);
	}

	/**
	 * Takes back work that was not begun, as if it had not been asked for.
	 * @param id identity of the work
	 * @return false when it was begun, or is not there
	 */
	@Transactional
	public boolean withdraw(UUID id) {
		return this.table.remove(id);
	}

}
