package org.meetingdossier.register;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores a number of rows in one transaction. JDBC batches, because snapshots may hold
 * hundreds of thousands of rows.
 */
@Component
class StoreRows {

	private static final String INSERT = """
			insert into official_document (snapshot_id, line_number, title, literal, kind, status, author,
				document_number, case_number, date, id, version)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""";

	private static final String UPDATE = """
			update official_document set snapshot_id = ?, line_number = ?, title = ?, literal = ?, kind = ?,
				status = ?, author = ?, document_number = ?, case_number = ?, date = ?, version = version + 1
			where id = ?""";

	private static final int STATEMENTS_PER_ROUND_TRIP = 500;

	private final SnapshotRepository snapshots;

	private final OfficialDocumentRepository documents;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	StoreRows(SnapshotRepository snapshots, OfficialDocumentRepository documents, JdbcTemplate jdbc,
			TransactionTemplate transaction) {
		this.snapshots = snapshots;
		this.documents = documents;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	MergeRows store(SnapshotId id, List<RegisterRow> rows, Findings findings) {
		return this.transaction.execute((status) -> {
			Snapshot snapshot = this.snapshots.lock(id).orElseThrow();
			MergeRows merge = new MergeRows(snapshot, known(rows), findings);
			rows.forEach(merge::add);
			write(INSERT, id, merge.inserts());
			write(UPDATE, id, merge.updates());
			return merge;
		});
	}

	private List<KnownRow> known(List<RegisterRow> rows) {
		List<DocumentId> ids = rows.stream().map((row) -> DocumentId.of(row.id())).distinct().toList();
		return this.documents.findWithSnapshot(ids).stream().map(KnownRow::of).toList();
	}

	private void write(String sql, SnapshotId snapshot, Collection<RegisterRow> rows) {
		this.jdbc.batchUpdate(sql, rows, STATEMENTS_PER_ROUND_TRIP, (statement, row) -> set(statement, snapshot, row));
	}

	private static void set(PreparedStatement statement, SnapshotId snapshot, RegisterRow row) throws SQLException {
		statement.setObject(1, snapshot.value());
		statement.setInt(2, row.line());
		statement.setString(3, row.title());
		statement.setBoolean(4, row.literal());
		statement.setString(5, row.kind());
		statement.setString(6, row.status());
		statement.setString(7, row.author());
		statement.setString(8, row.documentNumber());
		statement.setString(9, row.caseNumber());
		statement.setObject(10, row.date(), Types.DATE);
		statement.setString(11, row.id().value());
	}

}
