package org.meetingdossier.register.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.citation.SessionYear;
import org.meetingdossier.register.DocumentFacts;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredAuthor;
import org.meetingdossier.register.SnapshotId;
import org.meetingdossier.register.file.RegisterRow;

/**
 * A document as it is stored, without its authors, and the snapshot that describes it.
 */
record StoredDocument(DocumentFacts facts, int line, SnapshotId snapshotId, RegisterSnapshot snapshot) {

	static final String COLUMNS = """
			d.id, d.line_number, d.title, d.literal, d.dossier_title, d.kind, d.status, d.chamber, d.session_year,
			d.document_number, d.case_number, d.date, s.id as snapshot_id, s.source, s.as_of, s.sha256, s.row_count
			""";

	static StoredDocument of(ResultSet row, int index) throws SQLException {
		String chamber = row.getString("chamber");
		int year = row.getInt("session_year");
		SessionYear session = row.wasNull() ? null : new SessionYear(year);
		DocumentFacts facts = new DocumentFacts(OfficialId.parse(row.getString("id")), row.getString("title"),
				row.getBoolean("literal"), row.getString("dossier_title"), row.getString("kind"),
				row.getString("status"), List.of(), (chamber != null) ? Chamber.valueOf(chamber) : null, session,
				row.getString("document_number"), row.getString("case_number"), date(row, "date"));
		RegisterSnapshot snapshot = new RegisterSnapshot(row.getString("source"),
				row.getObject("as_of", LocalDate.class), row.getString("sha256"), row.getInt("row_count"));
		return new StoredDocument(facts, row.getInt("line_number"),
				new SnapshotId(row.getObject("snapshot_id", UUID.class)), snapshot);
	}

	private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

	OfficialId id() {
		return this.facts.id();
	}

	KnownRow known(List<RegisteredAuthor> authors) {
		return new KnownRow(new RegisterRow(this.line, this.facts.by(authors)), this.snapshotId, this.snapshot.asOf());
	}

}
