package org.meetingdossier.reading.glossary;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;
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
	 * Defines an abbreviation, also one that was defined otherwise.
	 * @param abbreviation the abbreviation
	 * @param who the username of who does so
	 * @return false if there are so many that it is not taken
	 */
	@Transactional
	public boolean define(Abbreviation abbreviation, String who) {
		Definitions before = read();
		if (before.of(abbreviation.form()).isEmpty() && before.all().size() >= MOST) {
			return false;
		}
		Object[] values = values(abbreviation, who);
		if (this.jdbc.update("update glossary set meaning = ?, explanation = ?, changed_by = ?, changed_at = ? where form = ?",
				values) == 0) {
			this.jdbc.update(INSERT, values);
		}
		record(AuditEvent.of(who, AuditAction.ABBREVIATION_DEFINED, subject(abbreviation.form())).after(abbreviation),
				before, abbreviation.form());
		return true;
	}

	boolean isEmpty() {
		return read().all().isEmpty();
	}

	/**
	 * Puts the first ones in an empty list, which is nothing to look back at.
	 * @param all the abbreviations
	 * @param who who does so
	 */
	@Transactional
	public void fill(List<Abbreviation> all, String who) {
		all.forEach((one) -> this.jdbc.update(INSERT, values(one, who)));
		this.known.invalidateAll();
	}

	/**
	 * Takes a definition away.
	 * @param form the abbreviation
	 * @param who the username of who does so
	 */
	@Transactional
	public void remove(String form, String who) {
		Definitions before = read();
		if (this.jdbc.update("delete from glossary where form = ?", form) > 0) {
			record(AuditEvent.of(who, AuditAction.ABBREVIATION_REMOVED, subject(form)), before, form);
		}
	}

	private Object[] values(Abbreviation abbreviation, String who) {
		return new Object[] { abbreviation.meaning(), abbreviation.explanation(), who,
				OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC), abbreviation.form() };
	}

	private void record(AuditEvent event, Definitions before, String form) {
		this.audit.record(before.of(form).map(event::before).orElse(event));
		this.known.invalidateAll();
	}

	private static String subject(String form) {
		return "glossary/" + form;
	}

	private Definitions read() {
		List<Abbreviation> all = this.jdbc.query("select form, meaning, explanation from glossary",
				(row, number) -> new Abbreviation(row.getString(1), row.getString(2), row.getString(3)));
		return new Definitions(all);
	}

}
