package org.meetingdossier.dossier.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.account.audit.AuditLog;

/**
 * Writes each dossier to a file of its own, a row on each line, and the sums of all
 * files. The same dossiers always give the same files.
 */
@Component
public class ExportDossiers {

	/** The form of the files; another number for another form. */
	static final int FORM = 1;

	/** Revisions are whole dossiers: no more of them are in memory than this. */
	private static final int ROWS_AT_ONCE = 50;

	private final TravellingTables tables;

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final TransactionTemplate reading;

	private final TransactionTemplate recording;

	ExportDossiers(TravellingTables tables, JdbcClient jdbc, AuditLog audit, PlatformTransactionManager transactions) {
		this.tables = tables;
		this.jdbc = jdbc;
		this.audit = audit;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.recording = new TransactionTemplate(transactions);
	}

	/**
	 * Exports all dossiers as they are at one moment.
	 * @param folder where the files come; nothing may be there
	 * @return the names of the files, in alphabetical order
	 * @throws TransferRefusedException if something is there
	 */
	public List<String> to(Path folder) {
		try {
			start(folder);
			Map<String, UUID> dossiers = Objects.requireNonNull(this.reading.execute((status) -> write(folder)));
			// Apart from the reading: others may have written to the log since that
			// began.
			this.recording.executeWithoutResult((status) -> dossiers.values().forEach(this::record));
			Sums sums = new Sums();
			for (String slug : dossiers.keySet()) {
				sums.add(file(folder, slug));
			}
			// Last, as without it the files are no export.
			sums.write(folder);
			return dossiers.keySet().stream().map((slug) -> slug + ".jsonl").toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void record(UUID dossier) {
		this.audit.record(AuditEvent.of(AuditEvent.SYSTEM, AuditAction.DOSSIER_EXPORTED, "meeting/" + dossier));
	}

	/** What is restricted is in these files too: nobody else may read them. */
	private static void start(Path folder) throws IOException {
		Files.createDirectories(folder);
		try (Stream<Path> there = Files.list(folder)) {
			if (there.findAny().isPresent()) {
				throw new TransferRefusedException(
						"The folder " + folder + " is not empty. Name a new one: an export overwrites nothing.");
			}
		}
		if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
		}
	}

	private Map<String, UUID> dossiers() {
		Map<String, UUID> dossiers = new TreeMap<>();
		RowCallbackHandler reader = (row) -> dossiers.put(row.getString("slug"), row.getObject("id", UUID.class));
		this.jdbc.sql("select id, slug from meeting").query(reader);
		return dossiers;
	}

	private static Path file(Path folder, String slug) {
		return folder.resolve(slug + ".jsonl");
	}

	private Map<String, UUID> write(Path folder) {
		List<TravellingTable> all = this.tables.all();
		Map<String, UUID> dossiers = dossiers();
		dossiers.forEach((slug, dossier) -> write(file(folder, slug), slug, dossier, all));
		return dossiers;
	}

	private void write(Path file, String slug, UUID dossier, List<TravellingTable> all) {
		try (Writer writer = Files.newBufferedWriter(file)) {
			line(writer, new TreeMap<>(Map.of("form", FORM, "dossier", dossier.toString(), "slug", slug)));
			for (TravellingTable table : all) {
				RowCallbackHandler rows = (row) -> line(writer,
						new TreeMap<>(Map.of("table", table.name(), "row", values(row, table))));
				this.jdbc.sql(table.select()).withFetchSize(ROWS_AT_ONCE).param("dossier", dossier).query(rows);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Object> values(ResultSet row, TravellingTable table) throws SQLException {
		Map<String, Object> values = new TreeMap<>();
		for (Map.Entry<String, ColumnKind> column : table.columns().entrySet()) {
			Object value = column.getValue().read(row, column.getKey());
			if (value != null) {
				values.put(column.getKey(), value);
			}
		}
		return values;
	}

	private static void line(Writer writer, Map<String, Object> line) {
		try {
			writer.write(JsonMapper.shared().writeValueAsString(line));
			writer.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
