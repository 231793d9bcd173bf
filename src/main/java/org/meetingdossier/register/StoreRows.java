package org.meetingdossier.register;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.file.ImportFindings;
import org.meetingdossier.register.file.RegisterRow;
import org.meetingdossier.register.table.DocumentTable;
import org.meetingdossier.register.table.DocumentWriter;

/**
 * Stores a number of rows in one transaction.
 */
@Component
class StoreRows {

	private final SnapshotRepository snapshots;

	private final DocumentTable documents;

	private final DocumentWriter writer;

	private final TransactionTemplate transaction;

	StoreRows(SnapshotRepository snapshots, DocumentTable documents, DocumentWriter writer,
			TransactionTemplate transaction) {
		this.snapshots = snapshots;
		this.documents = documents;
		this.writer = writer;
		this.transaction = transaction;
	}

	MergeRows store(SnapshotId id, List<RegisterRow> rows, ImportFindings findings) {
		return this.transaction.execute((status) -> {
			Snapshot snapshot = this.snapshots.lock(id).orElseThrow();
			List<OfficialId> ids = rows.stream().map(RegisterRow::id).distinct().toList();
			MergeRows merge = new MergeRows(snapshot, this.documents.known(ids), findings);
			rows.forEach(merge::add);
			this.writer.insert(merge.inserts());
			this.writer.update(merge.updates());
			return merge;
		});
	}

}
