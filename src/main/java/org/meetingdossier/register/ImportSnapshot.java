package org.meetingdossier.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.register.ImportReport.Outcome;

/**
 * Imports a file of rows into the register. The file is streamed and stored in portions;
 * an import that was cut off is taken up again by importing the same file once more, and
 * a file that was imported to its end changes nothing.
 */
@Component
public class ImportSnapshot {

	static final int ROWS_PER_TRANSACTION = 2_000;

	private final SnapshotRepository snapshots;

	private final StoreRows storeRows;

	private final TransactionTemplate transaction;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ImportSnapshot(SnapshotRepository snapshots, StoreRows storeRows, TransactionTemplate transaction,
			AuditLog audit, ApplicationEventPublisher events, Clock clock) {
		this.snapshots = snapshots;
		this.storeRows = storeRows;
		this.transaction = transaction;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Imports a file.
	 * @param file the file; it is read twice, first for its hash
	 * @param who who imports it: the username, or {@link AuditEvent#SYSTEM}
	 * @return what came of it; a wrong row is a finding and the other rows are imported
	 * @throws UncheckedIOException if the file cannot be read
	 */
	public ImportReport run(InputStreamSource file, String who) {
		try {
			String sha256 = FileHash.sha256(file);
			try (InputStream bytes = file.getInputStream()) {
				return run(new LineReader(bytes), sha256, who);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A register file could not be read", ex);
		}
	}

	private ImportReport run(LineReader lines, String sha256, String who) throws IOException {
		Findings findings = new Findings();
		Optional<FileHead> head = FileHead.read(lines, findings);
		if (head.isEmpty()) {
			return ImportReport.of(Outcome.REFUSED, 0, 0, findings);
		}
		Snapshot snapshot = open(head.get(), sha256);
		if (snapshot.isComplete()) {
			return ImportReport.of(Outcome.REPEATED, 0, snapshot.rows(), findings);
		}
		ImportReport report = storeAll(lines, new RowReader(head.get().columns(), findings), snapshot, findings);
		complete(snapshot.id(), report.imported() + report.unchanged(), who);
		return report;
	}

	private Snapshot open(FileHead head, String sha256) {
		return this.snapshots.findBySha256(sha256).orElseGet(() -> {
			try {
				return this.snapshots.save(
						new Snapshot(SnapshotId.create(), head.source(), head.asOf(), sha256, this.clock.instant()));
			}
			catch (DataIntegrityViolationException ex) {
				// Another instance has just opened it: both store, one after the other.
				return this.snapshots.findBySha256(sha256).orElseThrow(() -> ex);
			}
		});
	}

	private ImportReport storeAll(LineReader lines, RowReader reader, Snapshot snapshot, Findings findings)
			throws IOException {
		int imported = 0;
		int unchanged = 0;
		List<RegisterRow> rows = new ArrayList<>();
		Line line = lines.next();
		while (line != null) {
			reader.read(line).ifPresent(rows::add);
			line = lines.next();
			if (rows.size() == ROWS_PER_TRANSACTION || (line == null && !rows.isEmpty())) {
				MergeRows merged = this.storeRows.store(snapshot.id(), rows, findings);
				imported += merged.imported();
				unchanged += merged.unchanged();
				rows.clear();
			}
		}
		return ImportReport.of(Outcome.COMPLETED, imported, unchanged, findings);
	}

	private void complete(SnapshotId id, int rows, String who) {
		this.transaction.executeWithoutResult((status) -> this.snapshots.lock(id)
			.filter((snapshot) -> !snapshot.isComplete())
			.ifPresent((snapshot) -> {
				snapshot.complete(rows, this.clock.instant());
				this.events.publishEvent(new RegisterImported(snapshot.view()));
				this.audit.record(AuditEvent.of(who, AuditAction.REGISTER_IMPORTED, "snapshot/" + id.value())
					.after(snapshot.view()));
			}));
	}

}
