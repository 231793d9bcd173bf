package org.meetingdossier.reading.promise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.citation.OfficialId;

/**
 * Keeps what clerks decided on what came of promises.
 */
@Component
public class Steps {

	/** As much as the table holds. */
	private static final int LONGEST = 1_000;

	private static final int MOST_ASKED = 1_000;

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final Clock clock;

	Steps(JdbcClient jdbc, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * What was decided.
	 * @param commitments identities of commitments
	 * @return the decisions on them, the oldest first
	 */
	@Transactional(readOnly = true)
	public List<Step> of(Collection<UUID> commitments) {
		// Decisions are few, and a query takes only so many identities.
		Set<UUID> asked = Set.copyOf(commitments);
		return asked.isEmpty() ? List.of()
				: this.jdbc
					.sql("select * from commitment_step where :all or commitment_id in (:some) order by decided_at, id")
					.param("all", asked.size() > MOST_ASKED)
					.param("some", asked.stream().limit(MOST_ASKED).toList())
					.query((row, number) -> step(row))
					.stream()
					.filter((step) -> asked.contains(step.commitment()))
					.toList();
	}

	/**
	 * What pages with decisions are made of besides editions.
	 * @return the decisions that stand: another value as soon as one is made or taken
	 * back
	 */
	@Transactional(readOnly = true)
	public Set<UUID> version() {
		return Set.copyOf(this.jdbc.sql("select id from commitment_step").query(UUID.class).list());
	}

	/**
	 * Decides on what may have come of a promise.
	 * @param slug the dossier's part of an address
	 * @param commitment identity of the commitment
	 * @param outcome what may have come of it
	 * @param confirmed whether it did
	 * @param who the username of the clerk
	 */
	@Transactional
	public void decide(String slug, UUID commitment, PromiseOutcome outcome, boolean confirmed, String who) {
		UUID meeting = this.jdbc.sql("select id from meeting where slug = ? for update")
			.param(slug)
			.query(UUID.class)
			.single();
		if (of(List.of(commitment)).stream().anyMatch((step) -> step.outcome().key().equals(outcome.key()))) {
			return;
		}
		PromiseOutcome.Sentence sentence = outcome.sentence();
		OfficialId document = outcome.document();
		this.jdbc
			.sql("""
					insert into commitment_step (id, meeting_id, commitment_id, kind, confirmed, document, slug, edition, words,
						evidence, decided_by, decided_at)
					values (:id, :meeting, :commitment, :kind, :confirmed, :document, :slug, :edition, :words, :evidence, :who,
						:at)""")
			.param("id", UUID.randomUUID())
			.param("meeting", meeting)
			.param("commitment", commitment)
			.param("kind", outcome.kind().name())
			.param("confirmed", confirmed)
			.param("document", (document != null) ? document.value() : null)
			.param("slug", (sentence != null) ? sentence.slug() : null)
			.param("edition", (sentence != null) ? sentence.edition() : null)
			.param("words", (sentence != null) ? sentence.words() : null)
			.param("evidence", outcome.evidence().substring(0, Math.min(LONGEST, outcome.evidence().length())))
			.param("who", who)
			.param("at", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.update();
		this.audit.record(AuditEvent
			.of(who, confirmed ? AuditAction.OUTCOME_CONFIRMED : AuditAction.OUTCOME_REFUSED, subject(commitment))
			.after(outcome.key()));
	}

	/**
	 * Takes a decision back, so that it can be made anew.
	 * @param id its identity
	 * @param commitment identity of the commitment
	 * @param who the username of the clerk
	 */
	@Transactional
	public void takeBack(UUID id, UUID commitment, String who) {
		Optional<Step> step = of(List.of(commitment)).stream().filter((one) -> one.id().equals(id)).findFirst();
		if (step.isPresent() && this.jdbc.sql("delete from commitment_step where id = ?").param(id).update() > 0) {
			this.audit.record(AuditEvent.of(who, AuditAction.OUTCOME_TAKEN_BACK, subject(commitment))
				.before(step.get().outcome().key()));
		}
	}

	private static String subject(UUID commitment) {
		return "commitment/" + commitment;
	}

	private static Step step(ResultSet row) throws SQLException {
		String evidence = row.getString("evidence");
		@Nullable String document = row.getString("document");
		PromiseOutcome outcome = (document != null) ? PromiseOutcome.paper(OfficialId.parse(document), evidence)
				: PromiseOutcome.answer(new PromiseOutcome.Sentence(row.getString("slug"), row.getString("edition"),
						row.getString("words")), evidence);
		return new Step(Objects.requireNonNull(row.getObject("id", UUID.class)),
				Objects.requireNonNull(row.getObject("commitment_id", UUID.class)), outcome,
				row.getBoolean("confirmed"), row.getString("decided_by"),
				row.getObject("decided_at", OffsetDateTime.class).toInstant());
	}

}
