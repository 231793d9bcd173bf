package org.meetingdossier.register;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.zip.ZipException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.register.ImportReport.Outcome;
import org.meetingdossier.register.file.CountedInput;
import org.meetingdossier.register.file.FileHash;
import org.meetingdossier.register.file.ImportFinding.Code;
import org.meetingdossier.register.file.ImportFindings;
import org.meetingdossier.register.file.OpenedFile;
import org.meetingdossier.register.file.RegisterFile;
import org.meetingdossier.register.file.RegisterRows;
import org.meetingdossier.register.file.RowPortions;
import org.meetingdossier.register.source.DamagedSourceException;
import org.meetingdossier.register.source.DiagnosticException;

/**
 * Imports a file of rows into the register. The file is streamed and stored in portions;
 * an import that was cut off is taken up again by importing the same file once more, and
 * a file that was imported to its end changes nothing.
 */
@Component
public class ImportSnapshot {

	private final SnapshotRepository snapshots;

	private final StoreRows storeRows;

	private final TransactionTemplate transaction;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ImportSnapshot(SnapshotRepository snapshots, StoreRows storeRows, TransactionTemplate transaction, AuditLog audit,
			ApplicationEventPublisher events, Clock clock) {
		this.snapshots = snapshots;
		this.storeRows = storeRows;
		this.transaction = transaction;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Imports a file that says itself where it comes from.
	 * @param file the file; it is read twice, first for its hash
	 * @param who who imports it: the username, or {@link AuditEvent#SYSTEM}
	 * @return what came of it; a wrong row is a finding and the other rows are imported
	 * @throws UncheckedIOException if the file cannot be read
	 */
	public ImportReport run(InputStreamSource file, String who) {
		return run(RegisterFile.of(file), who, ImportProgress.SILENT);
	}

	/**
	 * Imports a file.
	 * @param file the file; it is read twice, first for its hash
	 * @param who who imports it: the username, or {@link AuditEvent#SYSTEM}
	 * @param progress is told how far the import is
	 * @return what came of it; a wrong row is a finding and the other rows are imported
	 * @throws UncheckedIOException if the file cannot be read
	 */
	public ImportReport run(RegisterFile file, String who, ImportProgress progress) {
		ImportFindings findings = new ImportFindings();
		try {
			FileHash hash = FileHash.of(file.bytes());
			try (CountedInput bytes = new CountedInput(file.bytes().getInputStream(), Long.MAX_VALUE)) {
				return run(file, bytes, hash, findings, who, progress);
			}
		}
		catch (ZipException | EOFException | DamagedSourceException ex) {
			findings.add(Code.DAMAGED, 1);
			return ImportReport.of(Outcome.REFUSED, new ImportTally(), 0, findings);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A register file could not be read", ex);
		}
	}

	private ImportReport run(RegisterFile file, CountedInput bytes, FileHash hash, ImportFindings findings, String who,
			ImportProgress progress) throws IOException {
		ImportTally tally = new ImportTally();
		Optional<OpenedFile> opened = OpenedFile.open(file, bytes, findings);
		if (opened.isEmpty()) {
			return ImportReport.of(Outcome.REFUSED, tally, 0, findings);
		}
		Snapshot snapshot = open(opened.get(), hash.sha256());
		RegisterRows rows = opened.get().rows();
		if (snapshot.isComplete()) {
			tally.add(0, snapshot.rows());
			return ImportReport.of(Outcome.REPEATED, tally, 0, findings);
		}
		boolean whole = store(rows, snapshot, findings, tally,
				(stored) -> progress.stored(Math.min(bytes.count(), hash.bytes()), hash.bytes(), stored));
		if (!whole) {
			return ImportReport.of((tally.rows() > 0) ? Outcome.BROKEN_OFF : Outcome.REFUSED, tally, rows.passedOver(),
					findings);
		}
		complete(snapshot.id(), tally.rows(), who);
		return ImportReport.of(Outcome.COMPLETED, tally, rows.passedOver(), findings);
	}

	private Snapshot open(OpenedFile file, String sha256) {
		return this.snapshots.findBySha256(sha256).orElseGet(() -> {
			try {
				return this.snapshots
					.save(new Snapshot(SnapshotId.create(), file.source(), file.asOf(), sha256, this.clock.instant()));
			}
			catch (DataIntegrityViolationException ex) {
				// Another instance has just opened it: both store, one after the other.
				return this.snapshots.findBySha256(sha256).orElseThrow(() -> ex);
			}
		});
	}

	/** Whether the file could be read to its end; what was read before is stored. */
	private boolean store(RegisterRows rows, Snapshot snapshot, ImportFindings findings, ImportTally tally,
			IntConsumer stored) throws IOException {
		RowPortions portions = new RowPortions(rows, (some) -> {
			MergeRows merged = this.storeRows.store(snapshot.id(), some, findings);
			tally.add(merged.imported(), merged.unchanged());
			stored.accept(tally.rows());
		});
		try {
			portions.storeAll();
			return true;
		}
		catch (DiagnosticException ex) {
			findings.add(Code.DIAGNOSTIC, rows.line(), ex.words());
		}
		catch (DamagedSourceException ex) {
			findings.add((ex.getCause() instanceof CountedInput.TooLargeException) ? Code.TOO_LARGE : Code.DAMAGED,
					ex.line(), OpenedFile.MOST_BYTES >> 20);
		}
		catch (CountedInput.TooLargeException ex) {
			findings.add(Code.TOO_LARGE, rows.line(), OpenedFile.MOST_BYTES >> 20);
		}
		catch (ZipException | EOFException ex) {
			findings.add(Code.DAMAGED, rows.line());
		}
		portions.storeRest();
		return false;
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
