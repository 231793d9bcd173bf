package org.meetingdossier.desk.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;

/**
 * The table of messages. What somebody may see of it is one condition: of the message,
 * its dossier, its question or remark and the edition that readers have the strictest
 * level counts.
 */
@Component
class MessageTable {

	/** Within this time the same happening again is told once. */
	static final Duration TOGETHER = Duration.ofMinutes(5);

	private static final String VISIBLE = """
			from message m left join meeting d on d.id = m.meeting_id
			left join current_edition c on c.meeting_id = m.meeting_id
			left join edition e on e.id = c.edition_id
			left join question q on q.id = m.subject_id and m.kind in ('QUESTION_ASKED', 'QUESTION_ANSWERED')
			left join remark r on r.id = m.subject_id and m.kind = 'REMARK_MADE'
			where m.person_id = :person and m.kind in (:kinds) and m.level in (:levels)
			and (d.id is null or d.level in (:levels))
			and (m.kind not in ('QUESTION_ASKED', 'QUESTION_ANSWERED') or q.level in (:levels))
			and (m.kind <> 'REMARK_MADE' or r.level in (:levels))
			and (m.kind <> 'EDITION_PUBLISHED' or e.level in (:levels))
			""";

	private static final String FOUND = """
			select m.id, m.kind, m.subject_id, m.told_by, m.told_at, m.times, m.read_at, m.meeting_id, d.slug,
				m.level, d.level as dossier_level, q.level as question_level, r.level as remark_level, e.level as edition_level,
				case when m.kind = 'EDITION_PUBLISHED' then c.title else d.title end as title
			"""
			+ VISIBLE;

	private static final String NEWEST_FIRST = " order by m.told_at desc, m.id";

	private final JdbcClient jdbc;

	MessageTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Tells it once more, where it was told just before, not read and not mailed. It is
	 * one statement: what somebody reads or a mail takes meanwhile is told anew.
	 */
	boolean tellAgain(UUID person, NewMessage message, Instant now) {
		return this.jdbc.sql("""
				update message set told_at = :now, times = times + 1, told_by = :by
				where person_id = :person and kind = :kind and level = :level
				and (meeting_id = :meeting or (meeting_id is null and cast(:meeting as uuid) is null))
				and (subject_id = :subject or (subject_id is null and cast(:subject as uuid) is null))
				and read_at is null and not closed and first_at > :since""")
			.param("now", offset(now))
			.param("by", message.by(), Types.VARCHAR)
			.param("person", person)
			.param("kind", message.kind().name())
			.param("level", message.level().name())
			.param("meeting", message.dossier(), Types.OTHER)
			.param("subject", message.subject(), Types.OTHER)
			.param("since", offset(now.minus(TOGETHER)))
			.update() > 0;
	}

	void insert(UUID id, UUID person, NewMessage message, Instant now) {
		this.jdbc
			.sql("""
					insert into message (id, person_id, kind, level, meeting_id, subject_id, told_by, first_at, told_at, times)
					values (:id, :person, :kind, :level, :meeting, :subject, :by, :now, :now, 1)""")
			.param("id", id)
			.param("person", person)
			.param("kind", message.kind().name())
			.param("level", message.level().name())
			.param("meeting", message.dossier(), Types.OTHER)
			.param("subject", message.subject(), Types.OTHER)
			.param("by", message.by(), Types.VARCHAR)
			.param("now", offset(now))
			.update();
	}

	long unread(Recipient person) {
		return this.jdbc.sql("select count(*) " + VISIBLE + "and m.read_at is null")
			.params(person.parameters())
			.query(Long.class)
			.single();
	}

	long count(Recipient person) {
		return this.jdbc.sql("select count(*) " + VISIBLE).params(person.parameters()).query(Long.class).single();
	}

	List<Message> page(Recipient person, int from, int most) {
		return this.jdbc.sql(FOUND + NEWEST_FIRST + " limit :most offset :from")
			.params(person.parameters())
			.param("most", most)
			.param("from", from)
			.query((row, number) -> read(row))
			.list();
	}

	List<Message> find(Recipient person, Collection<UUID> ids) {
		return ids.isEmpty() ? List.of()
				: this.jdbc.sql(FOUND + "and m.id in (:ids)" + NEWEST_FIRST)
					.params(person.parameters())
					.param("ids", ids)
					.query((row, number) -> read(row))
					.list();
	}

	void read(Recipient person, UUID id, Instant now) {
		this.jdbc
			.sql("update message set read_at = :now where id = :id and read_at is null and id in (select m.id "
					+ VISIBLE + ")")
			.params(person.parameters())
			.param("id", id)
			.param("now", offset(now))
			.update();
	}

	void readAll(Recipient person, Instant upTo, Instant now) {
		this.jdbc
			.sql("update message set read_at = :now where read_at is null and id in (select m.id " + VISIBLE
					+ "and m.told_at <= :upTo)")
			.params(person.parameters())
			.param("upTo", offset(upTo))
			.param("now", offset(now))
			.update();
	}

	int forget(Instant before) {
		return this.jdbc.sql("""
				delete from message where told_at < ?
				and not exists (select 1 from outbox_message o where o.message_id = message.id)""")
			.param(offset(before))
			.update();
	}

	private static Message read(ResultSet row) throws SQLException {
		UUID dossier = row.getObject("meeting_id", UUID.class);
		Level level = Level.PUBLIC;
		for (String column : List.of("level", "dossier_level", "question_level", "remark_level", "edition_level")) {
			@Nullable String stricter = row.getString(column);
			level = (stricter != null) ? level.stricter(Level.valueOf(stricter)) : level;
		}
		return new Message(row.getObject("id", UUID.class), MessageKind.valueOf(row.getString("kind")), level,
				(dossier != null) ? new Message.Place(dossier, row.getString("slug"), row.getString("title")) : null,
				row.getObject("subject_id", UUID.class), row.getString("told_by"),
				row.getObject("told_at", OffsetDateTime.class).toInstant(), row.getInt("times"),
				row.getObject("read_at", OffsetDateTime.class) != null, false);
	}

	private static OffsetDateTime offset(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
