package org.meetingdossier.account.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The audit log: who did what and when. Entries are only ever added, one after the other,
 * whatever the number of people and instances that act at once.
 */
@Component
public class AuditLog {

	private static final int ENTRIES_AT_ONCE = 500;

	private final AuditTable table;

	private final Clock clock;

	private final TransactionTemplate joining;

	private final TransactionTemplate reading;

	private final HeadHolder headHolder = new HeadHolder();

	AuditLog(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
		this.table = new AuditTable(jdbc);
		this.clock = clock;
		this.joining = new TransactionTemplate(transactions);
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		// The log and its end as of one moment, while others append.
		this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/**
	 * Records what is done in the transaction of the caller: both are kept or neither.
	 * Other appends wait until that transaction ends, so make it the last thing it does.
	 * @param event what was done
	 */
	public void record(AuditEvent event) {
		this.joining.executeWithoutResult((status) -> append(event, status));
	}

	private void append(AuditEvent event, TransactionStatus status) {
		this.headHolder.holdUntilCompletion();
		// What the caller did waits for its own locks first: two transactions that wait
		// for each other are thus ruled out here.
		status.flush();
		AuditHead head = this.table.lockHead();
		// Microseconds are what both databases store; the hash must be that of what is
		// read back.
		this.table.append(AuditEntry.after(head, event, this.clock.instant().truncatedTo(ChronoUnit.MICROS)));
	}

	/**
	 * Goes through the whole log.
	 * @return whether each entry is as it was written, and else the first that is not
	 */
	public AuditReport verify() {
		return this.reading.execute((status) -> {
			AuditHead head = this.table.head();
			try (Stream<AuditEntry> entries = this.table.all()) {
				return new ChainCheck().check(entries.iterator(), head);
			}
		});
	}

	/**
	 * One page of entries.
	 * @param filter which entries
	 * @param number the number of the page, from 1 on
	 * @return the page, which is empty after the last one
	 */
	public AuditPage page(AuditFilter filter, int number) {
		long offset = (number - 1L) * AuditPage.SIZE;
		return new AuditPage(this.table.find(filter, offset, AuditPage.SIZE), number, this.table.count(filter));
	}

	/**
	 * What there is to look for.
	 * @return the names of the actions that occur, in the order of {@link AuditAction}
	 */
	public List<String> actions() {
		Set<String> there = Set.copyOf(this.table.actions());
		return Stream.of(AuditAction.values()).map(AuditAction::name).filter(there::contains).toList();
	}

	/**
	 * Every entry, newest first. No connection is held while the caller works, who may be
	 * a slow reader at the other end of the world.
	 * @param filter which entries
	 * @param action what to do with each
	 */
	public void forEach(AuditFilter filter, Consumer<AuditEntry> action) {
		List<AuditEntry> entries = this.table.findBefore(filter, Long.MAX_VALUE, ENTRIES_AT_ONCE);
		while (!entries.isEmpty()) {
			entries.forEach(action);
			entries = this.table.findBefore(filter, entries.get(entries.size() - 1).number(), ENTRIES_AT_ONCE);
		}
	}

}
