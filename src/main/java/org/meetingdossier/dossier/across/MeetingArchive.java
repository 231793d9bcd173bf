package org.meetingdossier.dossier.across;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.account.audit.AuditLog;

/**
 * Meetings that editors put away. They are read at their addresses as before, and stand
 * in lists of their own.
 */
@Component
@Transactional
public class MeetingArchive {

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final Clock clock;

	MeetingArchive(JdbcClient jdbc, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * What is put away.
	 * @return the dossiers' parts of addresses, whatever their level
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Set<String> slugs() {
		return Set.copyOf(this.jdbc.sql("select m.slug from archived_meeting a join meeting m on m.id = a.meeting_id")
			.query((row, number) -> row.getString("slug"))
			.list());
	}

	/**
	 * Puts a meeting away. One that is away already stays so.
	 * @param who who does so
	 */
	public void putAway(UUID dossier, String who) {
		wait(dossier);
		int added = this.jdbc.sql("""
				insert into archived_meeting (meeting_id, who, archived_at)
				select m.id, :who, :now from meeting m where m.id = :dossier and not exists (
					select 1 from archived_meeting a where a.meeting_id = m.id)""")
			.param("who", who)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("dossier", dossier)
			.update();
		if (added > 0) {
			this.audit.record(AuditEvent.of(who, AuditAction.MEETING_ARCHIVED, "meeting/" + dossier));
		}
	}

	/**
	 * Brings a meeting back into the lists.
	 * @param who who does so
	 */
	public void bringBack(UUID dossier, String who) {
		wait(dossier);
		if (this.jdbc.sql("delete from archived_meeting where meeting_id = ?").param(dossier).update() > 0) {
			this.audit.record(AuditEvent.of(who, AuditAction.MEETING_BROUGHT_BACK, "meeting/" + dossier));
		}
	}

	/** Of two who do so at once the second waits here. */
	private void wait(UUID dossier) {
		this.jdbc.sql("select id from meeting where id = ? for update").param(dossier).query(UUID.class).list();
	}

}
