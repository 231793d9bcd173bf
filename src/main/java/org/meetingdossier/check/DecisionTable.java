package org.meetingdossier.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.KeptReference;

/**
 * The table of decisions. None is ever removed: one that no longer stands has no standing
 * trail.
 */
@Component
public class DecisionTable {

	private final JdbcClient jdbc;

	DecisionTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Map<UUID, Decision> standing(Collection<UUID> trails) {
		return trails.isEmpty() ? Map.of() : byTrail(
				this.jdbc.sql("select * from decision where standing_trail in (:trails)").param("trails", trails));
	}

	public void insert(UUID dossier, Decide decide, KeptReference reference, Verdict verdict, SignedInPerson clerk,
			@Nullable UUID together, Instant now) {
		OfficialId shouldBe = decide.shouldBe();
		this.jdbc.sql("""
				insert into decision (id, meeting_id, trail, standing_trail, choice, should_be, note, document,
					sentence, verdict, username, name, decided_at, together)
				values (:id, :dossier, :trail, :trail, :choice, :shouldBe, :note, :document, :sentence, :verdict,
					:username, :name, :now, :together)""")
			.param("id", UUID.randomUUID())
			.param("dossier", dossier)
			.param("trail", decide.trail())
			.param("choice", decide.choice().name())
			.param("shouldBe", (shouldBe != null) ? shouldBe.value() : null)
			.param("note", decide.note())
			.param("document", reference.document().value())
			.param("sentence", reference.sentence())
			.param("verdict", verdict.name())
			.param("username", clerk.username())
			.param("name", clerk.displayName())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("together", together)
			.update();
	}

	/** The citations of what a clerk decided in one go and still stands. */
	public List<UUID> together(UUID together, String username) {
		return this.jdbc.sql("""
				select standing_trail from decision
				where together = ? and username = ? and standing_trail is not null""")
			.params(together, username)
			.query((row, number) -> row.getObject("standing_trail", UUID.class))
			.list();
	}

	/** Takes a decision back; false when it does not stand any more. */
	public boolean withdraw(UUID decision, String username, Instant now) {
		return this.jdbc.sql("""
				update decision set standing_trail = null, withdrawn_by = ?, withdrawn_at = ?
				where id = ? and standing_trail is not null""")
			.params(username, now.atOffset(ZoneOffset.UTC), decision)
			.update() == 1;
	}

	private static Map<UUID, Decision> byTrail(JdbcClient.StatementSpec statement) {
		Map<UUID, Decision> decisions = new HashMap<>();
		RowCallbackHandler reader = (row) -> decisions.put(row.getObject("standing_trail", UUID.class), read(row));
		statement.query(reader);
		return decisions;
	}

	/** The decision in a row that need not have one. */
	static @Nullable Decision readIfAny(ResultSet row) throws SQLException {
		return (row.getString("choice") != null) ? read(row) : null;
	}

	private static Decision read(ResultSet row) throws SQLException {
		return new Decision(row.getObject("id", UUID.class), Choice.valueOf(row.getString("choice")),
				Optional.ofNullable(row.getString("should_be")).map(OfficialId::parse).orElse(null),
				row.getString("note"), row.getString("name"),
				row.getObject("decided_at", OffsetDateTime.class).toInstant(),
				Verdict.valueOf(row.getString("verdict")), row.getString("sentence"));
	}

}
