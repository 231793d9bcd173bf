package org.meetingdossier.dossier.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * The rows of one dossier, while they are taken in. Its revisions have to be the chain
 * that they were, and no row may belong to another dossier.
 */
final class DossierRows {

	private final String file;

	private final UUID dossier;

	private final String slug;

	private final Map<String, TravellingTable> tables;

	private final JdbcClient jdbc;

	private final Map<String, Integer> inserted = new HashMap<>();

	private final List<Runnable> later = new ArrayList<>();

	private final RevisionChain revisions = new RevisionChain();

	DossierRows(String file, UUID dossier, String slug, Map<String, TravellingTable> tables, JdbcClient jdbc) {
		this.file = file;
		this.dossier = dossier;
		this.slug = slug;
		this.tables = tables;
		this.jdbc = jdbc;
	}

	void insert(String name, JsonNode row) {
		TravellingTable table = this.tables.get(name);
		if (table == null) {
			throw refused("holds rows of \"" + name + "\", which this version does not know");
		}
		if (name.equals("revision")) {
			follow(row);
		}
		Map<String, Object> values = new HashMap<>();
		row.properties().forEach((value) -> {
			ColumnKind kind = table.columns().get(value.getKey());
			if (kind == null) {
				throw refused("has \"" + value.getKey() + "\" of \"" + name + "\", which this version does not know");
			}
			if (!value.getValue().isNull()) {
				values.put(value.getKey(), kind.parse(value.getValue()));
			}
		});
		Object id = values.get("id");
		table.later().forEach((column) -> {
			Object named = values.remove(column);
			if (named != null && id != null) {
				this.later.add(() -> this.jdbc.sql("update " + name + " set " + column + " = ? where id = ?")
					.params(named, id)
					.update());
			}
		});
		insert(name, values);
		this.inserted.merge(name, 1, Integer::sum);
	}

	private void insert(String name, Map<String, Object> values) {
		List<String> columns = List.copyOf(values.keySet());
		try {
			this.jdbc
				.sql("insert into " + name + " (" + String.join(", ", columns) + ") values ("
						+ columns.stream().map((column) -> ":" + column).collect(Collectors.joining(", ")) + ")")
				.params(values)
				.update();
		}
		catch (DataIntegrityViolationException ex) {
			throw refused("has a row of \"" + name + "\" that does not fit: " + ex.getMostSpecificCause().getMessage());
		}
	}

	/** A revision holds the hash of the one before it. */
	private void follow(JsonNode row) {
		if (!this.revisions.isFollowedBy(row.path("number").asInt(0), row.path("content").asString(""),
				row.path("hash").asString(""))) {
			throw refused("has a revision " + this.revisions.length()
					+ " that was changed or is missing: its hash does not follow from the one before");
		}
	}

	/** Fills in what names rows that came later, and counts. */
	void complete() {
		this.later.forEach(Runnable::run);
		if (this.revisions.length() == 0) {
			throw refused("has no revisions");
		}
		if (this.jdbc.sql("select count(*) from meeting where id = ? and slug = ?")
			.params(this.dossier, this.slug)
			.query(Integer.class)
			.single() != 1) {
			throw refused("holds another dossier than it says");
		}
		this.tables.values().forEach((table) -> {
			int there = this.jdbc.sql(table.count()).param("dossier", this.dossier).query(Integer.class).single();
			if (there != this.inserted.getOrDefault(table.name(), 0)) {
				throw refused("holds rows of \"" + table.name() + "\" that belong to another dossier");
			}
		});
	}

	private TransferRefusedException refused(String why) {
		return new TransferRefusedException("The file " + this.file + " " + why + ". Nothing was imported.");
	}

}
