package org.meetingdossier.account.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The tables of the audit log. Plain SQL: entries are never changed, so there is nothing
 * for Hibernate to keep track of.
 */
final class AuditTable {

	private static final int ROWS_PER_ROUND_TRIP = 500;

	private static final String ENTRIES = """
			select number, happened_at, who, action, subject, value_before, value_after, hash from audit_entry
			""";

	private final JdbcClient jdbc;

	AuditTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	AuditHead head() {
		return head("");
	}

	/** Nobody else appends until this transaction ends. */
	AuditHead lockHead() {
		return head(" for update");
	}

	private AuditHead head(String lock) {
		// A newest entry that is not there is read as zero.
		return this.jdbc.sql("select newest, hash from audit_head where id = 1" + lock)
			.query((row, index) -> new AuditHead(row.getLong("newest"), row.getString("hash")))
			.single();
	}

	void append(AuditEntry entry) {
		this.jdbc.sql("""
				insert into audit_entry (number, happened_at, who, action, subject, value_before, value_after, hash)
				values (:number, :at, :who, :action, :subject, :before, :after, :hash)""")
			.param("number", entry.number())
			.param("at", offset(entry.at()))
			.param("who", entry.who())
			.param("action", entry.action())
			.param("subject", entry.subject())
			.param("before", entry.before(), Types.VARCHAR)
			.param("after", entry.after(), Types.VARCHAR)
			.param("hash", entry.hash())
			.update();
		this.jdbc.sql("update audit_head set newest = ?, hash = ? where id = 1")
			.params(entry.number(), entry.hash())
			.update();
	}

	/** All entries, oldest first; whoever asks closes the stream. */
	Stream<AuditEntry> all() {
		return this.jdbc.sql(ENTRIES + "order by number")
			.withFetchSize(ROWS_PER_ROUND_TRIP)
			.query(AuditTable::entry)
			.stream();
	}

	List<AuditEntry> find(AuditFilter filter, long offset, int limit) {
		AuditCondition condition = AuditCondition.of(filter);
		return sql(ENTRIES, condition, " order by number desc limit :limit offset :offset").param("limit", limit)
			.param("offset", offset)
			.query(AuditTable::entry)
			.list();
	}

	List<AuditEntry> findBefore(AuditFilter filter, long number, int limit) {
		AuditCondition condition = AuditCondition.of(filter).and("number < :number", "number", number);
		return sql(ENTRIES, condition, " order by number desc limit :limit").param("limit", limit)
			.query(AuditTable::entry)
			.list();
	}

	List<String> actions() {
		return this.jdbc.sql("select distinct action from audit_entry")
			.query((row, index) -> row.getString("action"))
			.list();
	}

	long count(AuditFilter filter) {
		return sql("select count(*) from audit_entry ", AuditCondition.of(filter), "").query(Long.class).single();
	}

	private StatementSpec sql(String select, AuditCondition condition, String rest) {
		return this.jdbc.sql(select + condition.where() + rest).params(condition.parameters());
	}

	static OffsetDateTime offset(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static AuditEntry entry(ResultSet row, int index) throws SQLException {
		return new AuditEntry(row.getLong("number"), row.getObject("happened_at", OffsetDateTime.class).toInstant(),
				row.getString("who"), row.getString("action"), row.getString("subject"), row.getString("value_before"),
				row.getString("value_after"), row.getString("hash"));
	}

}
