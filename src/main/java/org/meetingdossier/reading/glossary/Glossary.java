package org.meetingdossier.reading.glossary;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.account.audit.AuditFilter;
import org.meetingdossier.account.audit.AuditLog;

/**
 * Keeps what abbreviations stand for. Every page asks for it, so an instance asks the
 * database once in a few seconds; so much later it knows what another one changed.
 */
@Component
public class Glossary {

	/** More is no list that somebody reads. */
	public static final int MOST = 1_000;

	private static final Duration KEPT = Duration.ofSeconds(2);

	private static final String INSERT = "insert into glossary (meaning, explanation, changed_by, changed_at, form) values (?, ?, ?, ?, ?)";

	private static final String REPLACE = "update glossary set meaning = ?, explanation = ?, changed_by = ?, changed_at = ? where form = ? and meaning = ? and explanation = ?";

	private static final String DELETE = "delete from glossary where form = ? and meaning = ? and explanation = ?";

	private static final AuditFilter REMOVALS = new AuditFilter(null, AuditAction.ABBREVIATION_REMOVED.name(), null,
			null, null);

	private final JdbcTemplate jdbc;

	private final AuditLog audit;

	private final Clock clock;

	private final LoadingCache<Glossary, Definitions> known;

	Glossary(JdbcTemplate jdbc, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
		this.known = Caffeine.newBuilder().expireAfterWrite(KEPT).build((key) -> read());
	}

	/**
	 * What is defined.
	 * @return all definitions, at most a few seconds old
	 */
	public Definitions definitions() {
		return Objects.requireNonNull(this.known.get(this));
	}

	/**
	 * How an abbreviation is defined now, also if that changed a moment ago.
	 * @param form as it is written
	 * @return it, or empty when it is not defined
	 */
	public Optional<Abbreviation> now(String form) {
		return read().of(form);
	}

	/**
	 * Defines an abbreviation, unless somebody else did so since it was shown. Of two who
	 * add the same one at once the second gets a {@link DuplicateKeyException}.
	 * @param abbreviation the abbreviation
	 * @param shown the definition that is replaced; null for a new one
	 * @param who the username of who does so
	 * @return what became of it
	 */
	@Transactional
	public Outcome define(Abbreviation abbreviation, @Nullable Abbreviation shown, String who) {
		Definitions before = read();
		Optional<Abbreviation> there = before.of(abbreviation.form());
		if (there.filter(abbreviation::equals).isPresent()) {
			return Outcome.DEFINED;
		}
		Abbreviation replaced = (shown != null && shown.form().equals(abbreviation.form())) ? shown : null;
		if (replaced == null && there.isEmpty() && before.all().size() >= MOST) {
			return Outcome.FULL;
		}
		boolean kept = (replaced != null) ? replace(replaced, abbreviation, who)
				: (there.isEmpty() && add(abbreviation, who));
		if (!kept) {
			return Outcome.OUTDATED;
		}
		record(AuditEvent.of(who, AuditAction.ABBREVIATION_DEFINED, subject(abbreviation.form())).after(abbreviation),
				Optional.ofNullable(replaced));
		return Outcome.DEFINED;
	}

	private boolean replace(Abbreviation shown, Abbreviation abbreviation, String who) {
		return this.jdbc.update(REPLACE, abbreviation.meaning(), abbreviation.explanation(), who, moment(),
				shown.form(), shown.meaning(), shown.explanation()) > 0;
	}

	private boolean add(Abbreviation abbreviation, String who) {
		return this.jdbc.update(INSERT, abbreviation.meaning(), abbreviation.explanation(), who, moment(),
				abbreviation.form()) > 0;
	}

	/** Whether nothing is in the list, and nothing was ever taken out of it. */
	boolean isUntouched() {
		return read().all().isEmpty() && this.audit.page(REMOVALS, 1).total() == 0;
	}

	/**
	 * Puts the first ones in an empty list, which is nothing to look back at.
	 * @param all the abbreviations
	 * @param who who does so
	 */
	@Transactional
	public void fill(List<Abbreviation> all, String who) {
		all.forEach((one) -> add(one, who));
		readAgain();
	}

	/**
	 * Takes a definition away, unless somebody changed it since it was shown.
	 * @param shown the definition as it was shown
	 * @param who the username of who does so
	 * @return false if it was not there so
	 */
	@Transactional
	public boolean remove(Abbreviation shown, String who) {
		boolean removed = this.jdbc.update(DELETE, shown.form(), shown.meaning(), shown.explanation()) > 0;
		if (removed) {
			record(AuditEvent.of(who, AuditAction.ABBREVIATION_REMOVED, subject(shown.form())), Optional.of(shown));
		}
		return removed;
	}

	private OffsetDateTime moment() {
		return OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private void record(AuditEvent event, Optional<Abbreviation> before) {
		this.audit.record(before.map(event::before).orElse(event));
		readAgain();
	}

	/** Who reads before the commit would keep what was there before. */
	private void readAgain() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				Glossary.this.known.invalidateAll();
			}

		});
	}

	private static String subject(String form) {
		return "glossary/" + form;
	}

	private Definitions read() {
		List<Abbreviation> all = this.jdbc.query("select form, meaning, explanation from glossary",
				(row, number) -> new Abbreviation(row.getString(1), row.getString(2), row.getString(3)));
		return new Definitions(all);
	}

	/**
	 * What became of a definition.
	 */
	public enum Outcome {

		/** It is in the list. */
		DEFINED,

		/** There are so many that it was not taken. */
		FULL,

		/** What it would have replaced is no longer what was shown. */
		OUTDATED

	}

}
