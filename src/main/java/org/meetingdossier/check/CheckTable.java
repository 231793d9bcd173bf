package org.meetingdossier.check;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.dossier.KeptReference;
import org.meetingdossier.dossier.ListedDossier;

/**
 * The table of what checking each reference gave. Rows come by hundreds, so they are
 * written in batches and without JPA.
 */
@Component
public class CheckTable {

	private final JdbcTemplate jdbc;

	CheckTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** What is stored of each reference of a dossier, by reference. */
	public Map<UUID, Row> of(UUID dossier) {
		return where("meeting_id = ?", dossier);
	}

	/**
	 * What checking gave for each reference of a revision, with the decision that stands,
	 * by reference.
	 */
	Map<UUID, CheckedReference> ofRevision(UUID revision) {
		Map<UUID, CheckedReference> checked = new HashMap<>();
		RowCallbackHandler reader = (row) -> checked.put(row.getObject("reference_id", UUID.class),
				new Row(row.getObject("checked_trail", UUID.class), row.getString("outcome"),
						row.getObject("checked_at", OffsetDateTime.class).toInstant())
					.checked(DecisionTable.readIfAny(row)));
		this.jdbc.query(
				"""
						select checked.reference_id, checked.trail as checked_trail, checked.outcome, checked.checked_at, decision.*
						from reference_check checked left join decision on decision.standing_trail = checked.trail
						where checked.revision_id = ?""",
				reader, revision);
		return checked;
	}

	private Map<UUID, Row> where(String condition, UUID id) {
		Map<UUID, Row> rows = new HashMap<>();
		RowCallbackHandler reader = (result) -> rows.put(result.getObject("reference_id", UUID.class),
				new Row(result.getObject("trail", UUID.class), result.getString("outcome"),
						result.getObject("checked_at", OffsetDateTime.class).toInstant()));
		this.jdbc.query("select reference_id, trail, outcome, checked_at from reference_check where " + condition,
				reader, id);
		return rows;
	}

	/** Only references of the newest revision are clerks' work. */
	public void passOver(UUID dossier) {
		this.jdbc.update("update reference_check set newest = false where meeting_id = ? and newest", dossier);
	}

	public void insert(ListedDossier dossier, Collection<Checked> checked, Instant now) {
		this.jdbc.batchUpdate("""
				insert into reference_check (reference_id, meeting_id, revision_id, sequence, newest, first_day, level,
					kind, trail, verdict, outcome, checked_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", checked, Math.max(1, checked.size()),
				(statement, row) -> {
					KeptReference reference = row.reference();
					statement.setObject(1, reference.id());
					statement.setObject(2, dossier.id());
					statement.setObject(3, reference.revision());
					statement.setInt(4, reference.sequence());
					statement.setBoolean(5, row.newest());
					statement.setObject(6, dossier.firstDay());
					statement.setString(7, reference.level().name());
					statement.setString(8, reference.document().kind().label());
					statement.setObject(9, row.trail());
					statement.setString(10, row.outcome().verdict().name());
					statement.setString(11, OutcomeJson.write(row.outcome()));
					statement.setObject(12, now.atOffset(ZoneOffset.UTC));
				});
	}

	public void update(Map<UUID, Outcome> outcomes, Instant now) {
		List<Map.Entry<UUID, Outcome>> changed = List.copyOf(outcomes.entrySet());
		this.jdbc.batchUpdate(
				"update reference_check set verdict = ?, outcome = ?, checked_at = ? where reference_id = ?", changed,
				Math.max(1, changed.size()), (statement, row) -> {
					statement.setString(1, row.getValue().verdict().name());
					statement.setString(2, OutcomeJson.write(row.getValue()));
					statement.setObject(3, now.atOffset(ZoneOffset.UTC));
					statement.setObject(4, row.getKey());
				});
	}

	/**
	 * A reference with what is to be stored of it.
	 *
	 * @param newest whether it is one of the newest revision
	 * @param trail identity of the citation
	 * @param outcome what checking gave
	 */
	public record Checked(KeptReference reference, boolean newest, UUID trail, Outcome outcome) {

	}

	/**
	 * What is stored of a reference.
	 *
	 * @param trail identity of the citation
	 * @param json the outcome
	 * @param checkedAt when it was checked
	 */
	public record Row(UUID trail, String json, Instant checkedAt) {

		public CheckedReference checked(@Nullable Decision decision) {
			return new CheckedReference(this.trail, OutcomeJson.read(this.json), this.checkedAt, decision);
		}

	}

}
