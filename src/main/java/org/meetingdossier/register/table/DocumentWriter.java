package org.meetingdossier.register.table;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.DocumentFacts;
import org.meetingdossier.register.IdParts;
import org.meetingdossier.register.RegisteredAuthor;

/**
 * Writes documents in JDBC batches, because snapshots may hold hundreds of thousands.
 */
@Component
public class DocumentWriter {

	private static final String INSERT = """
			insert into official_document (snapshot_id, line_number, title, literal, dossier_title, kind, status,
				chamber, session_year, document_number, case_number, date, dossier_number, dossier_suffix,
				paper_number, paper_order, plain_id, replaces_id, id)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String UPDATE = """
			update official_document set snapshot_id = ?, line_number = ?, title = ?, literal = ?, dossier_title = ?,
				kind = ?, status = ?, chamber = ?, session_year = ?, document_number = ?, case_number = ?, date = ?,
				dossier_number = ?, dossier_suffix = ?, paper_number = ?, paper_order = ?, plain_id = ?,
				replaces_id = ?
			where id = ?""";

	private static final int STATEMENTS_PER_ROUND_TRIP = 1_000;

	private final JdbcTemplate jdbc;

	DocumentWriter(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	public void insert(Collection<KnownRow> rows) {
		write(INSERT, rows);
		describe(rows);
	}

	public void update(Collection<KnownRow> rows) {
		if (rows.isEmpty()) {
			return;
		}
		write(UPDATE, rows);
		String[] ids = rows.stream().map((row) -> row.row().id().value()).toArray(String[]::new);
		this.jdbc.update("delete from official_document_author where document_id = any(?)",
				new SqlArrayValue("varchar", (Object[]) ids));
		this.jdbc.update("delete from official_document_word where document_id = any(?)",
				new SqlArrayValue("varchar", (Object[]) ids));
		describe(rows);
	}

	private void write(String sql, Collection<KnownRow> rows) {
		this.jdbc.batchUpdate(sql, rows, STATEMENTS_PER_ROUND_TRIP, DocumentWriter::set);
	}

	private static void set(PreparedStatement statement, KnownRow row) throws SQLException {
		DocumentFacts facts = row.facts();
		IdParts parts = IdParts.of(facts.id());
		statement.setObject(1, row.snapshot().value());
		statement.setInt(2, row.row().line());
		statement.setString(3, facts.title());
		statement.setBoolean(4, facts.literal());
		statement.setString(5, facts.dossierTitle());
		statement.setString(6, facts.kind());
		statement.setString(7, facts.status());
		statement.setString(8, (facts.chamber() != null) ? facts.chamber().name() : null);
		statement.setObject(9, (facts.session() != null) ? facts.session().first() : null, Types.INTEGER);
		statement.setString(10, facts.documentNumber());
		statement.setString(11, facts.caseNumber());
		statement.setObject(12, facts.date(), Types.DATE);
		statement.setString(13, (parts.dossier() != null) ? parts.dossier().number() : null);
		statement.setString(14, (parts.dossier() != null) ? parts.dossier().suffix() : null);
		statement.setString(15, (parts.number() != null) ? parts.number().value() : null);
		statement.setObject(16, parts.order(), Types.INTEGER);
		statement.setString(17, parts.plainId());
		statement.setString(18, Replacement.in(facts).map(OfficialId::value).orElse(null));
		statement.setString(19, facts.id().value());
	}

	private void describe(Collection<KnownRow> rows) {
		List<Object[]> authors = new ArrayList<>();
		List<Object[]> words = new ArrayList<>();
		for (KnownRow row : rows) {
			String id = row.row().id().value();
			int sequence = 0;
			for (RegisteredAuthor author : row.facts().authors()) {
				authors.add(new @Nullable Object[] { id, sequence++, author.name(), author.role() });
			}
			TitleWords.of(row.facts()).forEach((word) -> words.add(new Object[] { word, id }));
		}
		this.jdbc.batchUpdate(
				"insert into official_document_author (document_id, sequence, name, role) values (?, ?, ?, ?)",
				authors);
		this.jdbc.batchUpdate("insert into official_document_word (word, document_id) values (?, ?)", words);
	}

}
