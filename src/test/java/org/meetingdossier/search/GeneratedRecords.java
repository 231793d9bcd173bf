package org.meetingdossier.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import org.flywaydb.core.Flyway;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.DossierJson;
import org.meetingdossier.dossier.document.MeetingFacts;
import org.meetingdossier.platform.TestDatabase;
import org.meetingdossier.register.IdParts;
import org.meetingdossier.search.shelf.GeneratedTexts;

/**
 * What readers may find, as rows: published dossiers and official documents. Written as
 * rows, as saving and publishing ten thousand dossiers takes hours.
 */
final class GeneratedRecords {

	private static final int PORTION = 1_000;

	private static final OffsetDateTime THEN = OffsetDateTime.of(2025, 5, 8, 10, 0, 0, 0, ZoneOffset.UTC);

	private static final List<String> TABLES = List.of("snapshot", "official_document", "meeting", "revision",
			"edition", "search_change");

	private final GeneratedTexts texts;

	private final Connection connection;

	private GeneratedRecords(GeneratedTexts texts, Connection connection) {
		this.texts = texts;
		this.connection = connection;
	}

	static void write(TestDatabase database, GeneratedTexts texts, Path ids, int dossiers)
			throws IOException, SQLException {
		try (Connection connection = migrated(database, "h2")) {
			GeneratedRecords records = new GeneratedRecords(texts, connection);
			records.addDocuments(ids);
			records.addDossiers(dossiers);
			connection.commit();
		}
	}

	/** The same rows in another database. */
	static void copy(TestDatabase from, TestDatabase to) throws SQLException {
		try (Connection one = connect(from); Connection other = migrated(to, "postgresql")) {
			for (String table : TABLES) {
				try (ResultSet rows = one.createStatement().executeQuery("select * from " + table)) {
					int columns = rows.getMetaData().getColumnCount();
					List<String> names = IntStream.rangeClosed(1, columns).mapToObj((column) -> {
						try {
							return rows.getMetaData().getColumnName(column);
						}
						catch (SQLException ex) {
							throw new IllegalStateException(ex);
						}
					}).toList();
					try (Rows copied = new Rows(other, table, String.join(", ", names))) {
						while (rows.next()) {
							Object[] values = new Object[columns];
							for (int column = 0; column < columns; column++) {
								values[column] = rows.getObject(column + 1);
							}
							copied.add(values);
						}
					}
				}
			}
			other.createStatement().execute("analyze");
			other.commit();
		}
	}

	private static Connection migrated(TestDatabase database, String vendor) throws SQLException {
		Flyway.configure()
			.dataSource(database.url(), database.username(), database.password())
			.locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
			.load()
			.migrate();
		Connection connection = connect(database);
		connection.setAutoCommit(false);
		return connection;
	}

	private static Connection connect(TestDatabase database) throws SQLException {
		return DriverManager.getConnection(database.url(), database.username(), database.password());
	}

	private void addDocuments(Path ids) throws IOException, SQLException {
		UUID snapshot = UUID.randomUUID();
		try (Rows snapshots = new Rows(this.connection, "snapshot",
				"id, version, source, as_of, sha256, row_count, opened_at, completed_at")) {
			snapshots.add(snapshot, 0, "Gemaakt", LocalDate.of(2025, 2, 1), "gemaakt", 1, THEN, THEN);
		}
		try (Rows documents = new Rows(this.connection, "official_document",
				"id, snapshot_id, line_number, title, literal, kind, date, plain_id");
				BufferedReader lines = new BufferedReader(new InputStreamReader(
						new GZIPInputStream(Files.newInputStream(ids)), StandardCharsets.UTF_8))) {
			int number = 0;
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				Optional<OfficialId> id = OfficialId.tryParse(line.strip());
				if (id.isPresent()) {
					documents.add(id.get().value(), snapshot, ++number, this.texts.title(), true, "Brief regering",
							this.texts.day(), IdParts.of(id.get()).plainId());
				}
			}
		}
	}

	private void addDossiers(int number) throws SQLException {
		try (Rows meetings = new Rows(this.connection, "meeting",
				"id, version, slug, level, title, forum, place, zone, first_day, last_day, delegation, agenda, introduction");
				Rows revisions = new Rows(this.connection, "revision",
						"id, version, meeting_id, number, author, saved_at, summary, content, hash");
				Rows editions = new Rows(this.connection, "edition",
						"id, version, meeting_id, revision_id, sequence, level, published_at");
				Rows changes = new Rows(this.connection, "search_change", "meeting_id, stamp")) {
			for (int made = 0; made < number; made++) {
				Dossier dossier = this.texts.dossier(made);
				MeetingFacts facts = dossier.facts();
				UUID revision = UUID.randomUUID();
				meetings.add(dossier.id(), 0, dossier.slug(), dossier.level().name(), facts.title(), facts.forum(),
						facts.place(), facts.zone().getId(), facts.firstDay(), facts.lastDay(), facts.delegation(),
						facts.agenda().name(), facts.introduction());
				revisions.add(revision, 0, dossier.id(), 1, "els", THEN, "Gemaakt", DossierJson.write(dossier),
						"gemaakt");
				editions.add(UUID.randomUUID(), 0, dossier.id(), revision, 1, dossier.level().name(), THEN);
				changes.add(dossier.id(), (long) made);
				if (made % PORTION == 0) {
					for (Rows rows : List.of(meetings, revisions, editions, changes)) {
						rows.send();
					}
				}
			}
			for (Rows rows : List.of(meetings, revisions, editions, changes)) {
				rows.send();
			}
		}
	}

	/** Rows of a table, sent many at once. */
	private static final class Rows implements AutoCloseable {

		private final PreparedStatement statement;

		private int waiting;

		private Rows(Connection connection, String table, String columns) throws SQLException {
			this.statement = connection.prepareStatement("insert into " + table + " (" + columns + ") values ("
					+ String.join(", ", Collections.nCopies(columns.split(",").length, "?")) + ")");
		}

		private void add(Object... values) throws SQLException {
			for (int column = 0; column < values.length; column++) {
				this.statement.setObject(column + 1, values[column]);
			}
			this.statement.addBatch();
			if (++this.waiting == 10 * PORTION) {
				send();
			}
		}

		private void send() throws SQLException {
			this.statement.executeBatch();
			this.waiting = 0;
		}

		@Override
		public void close() throws SQLException {
			send();
			this.statement.close();
		}

	}

}
