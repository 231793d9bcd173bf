package org.meetingdossier.dossier.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.account.audit.AuditLog;

/**
 * Takes in the dossiers of an export, all of them or none. A dossier that is there
 * already stays as it is.
 */
@Component
public class ImportDossiers {

	private final TravellingTables tables;

	private final JdbcClient jdbc;

	private final AuditLog audit;

	ImportDossiers(TravellingTables tables, JdbcClient jdbc, AuditLog audit) {
		this.tables = tables;
		this.jdbc = jdbc;
		this.audit = audit;
	}

	/**
	 * Imports the dossiers of a folder.
	 * @param folder an export
	 * @return what became of each file, in alphabetical order
	 * @throws TransferRefusedException if a file is not as it was exported, or another
	 * dossier is at the address of one; then nothing is imported
	 */
	@Transactional
	public List<Imported> from(Path folder) {
		Map<String, TravellingTable> all = this.tables.all()
			.stream()
			.collect(Collectors.toMap(TravellingTable::name, Function.identity()));
		List<Imported> imported = new ArrayList<>();
		List<UUID> added = new ArrayList<>();
		try {
			for (Path file : Sums.verified(folder)) {
				String name = file.getFileName().toString();
				try (BufferedReader lines = Files.newBufferedReader(file)) {
					Optional<UUID> dossier = take(name, lines, all);
					imported.add(new Imported(name, dossier.isPresent()));
					dossier.ifPresent(added::add);
				}
				catch (JacksonException | IllegalArgumentException | DateTimeException ex) {
					throw new TransferRefusedException("The file " + name + " cannot be read: " + ex.getMessage());
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		// Last: from here on whoever else does anything waits for the end of this.
		added.forEach((dossier) -> this.audit
			.record(AuditEvent.of(AuditEvent.SYSTEM, AuditAction.DOSSIER_IMPORTED, "meeting/" + dossier)));
		return imported;
	}

	/** The dossier of a file, or nothing if it is there already. */
	private Optional<UUID> take(String name, BufferedReader lines, Map<String, TravellingTable> all)
			throws IOException {
		JsonNode head = tree(lines.readLine());
		if (head.path("form").asInt(0) != ExportDossiers.FORM) {
			throw new TransferRefusedException("The file " + name + " is of another form than this version reads.");
		}
		UUID dossier = UUID.fromString(head.path("dossier").asString(""));
		if (count("select count(*) from meeting where id = ?", dossier) > 0) {
			return Optional.empty();
		}
		String slug = head.path("slug").asString("");
		if (!name.equals(slug + ".jsonl")) {
			throw new TransferRefusedException(
					"The file " + name + " is not named after its dossier. Nothing was imported.");
		}
		if (count("select count(*) from meeting where slug = ?", slug) > 0) {
			throw new TransferRefusedException("Another dossier is at the address /meetings/" + slug + ", so " + name
					+ " cannot be imported. Nothing was imported.");
		}
		DossierRows rows = new DossierRows(name, dossier, slug, all, this.jdbc);
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			JsonNode node = tree(line);
			rows.insert(node.path("table").asString(""), node.path("row"));
		}
		rows.complete();
		return Optional.of(dossier);
	}

	private int count(String sql, Object value) {
		return this.jdbc.sql(sql).param(value).query(Integer.class).single();
	}

	private static JsonNode tree(String line) {
		return JsonMapper.shared().readTree((line != null) ? line : "{}");
	}

	/**
	 * What became of a file.
	 *
	 * @param file its name
	 * @param isNew whether its dossier was not there yet, and is now
	 */
	public record Imported(String file, boolean isNew) {

	}

}
