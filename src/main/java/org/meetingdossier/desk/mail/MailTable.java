package org.meetingdossier.desk.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tables of what is mailed.
 */
@Component
class MailTable {

	private final JdbcClient jdbc;

	MailTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many mails to confirm an address somebody let send. */
	long confirmations(UUID person, Instant since) {
		return this.jdbc.sql("""
				select count(*) from outgoing_mail where person_id = ? and purpose = 'CONFIRMATION'
				and state <> 'DROPPED' and made_at > ?""").params(person, offset(since)).query(Long.class).single();
	}

	/** Sends no mail to confirm an address that is not being sent already. */
	void dropConfirmations(UUID person, Instant now) {
		this.jdbc.sql("""
				select id from outgoing_mail where person_id = ? and purpose = 'CONFIRMATION' and state = 'WAITING'
				and (claimed_until is null or claimed_until <= ?) for update skip locked""")
			.params(person, offset(now))
			.query((row, number) -> row.getObject("id", UUID.class))
			.list()
			.forEach((mail) -> end(mail, "DROPPED", now, null));
	}

	void wait(UUID message, UUID person, Instant due) {
		this.jdbc.sql("insert into outbox_message (message_id, person_id, due_at) values (?, ?, ?)")
			.params(message, person, offset(due))
			.update();
	}

	void postpone(UUID person, Instant due) {
		this.jdbc.sql("update outbox_message set due_at = ? where person_id = ? and mail_id is null")
			.params(offset(due), person)
			.update();
	}

	void forgetWaiting(UUID person) {
		this.jdbc.sql("delete from outbox_message where person_id = ? and mail_id is null").param(person).update();
	}

	List<UUID> peopleWith(Instant due) {
		return this.jdbc.sql("select distinct person_id from outbox_message where mail_id is null and due_at <= ?")
			.param(offset(due))
			.query((row, number) -> row.getObject("person_id", UUID.class))
			.list();
	}

	void makeUp(UUID mail, UUID person, MailPurpose purpose, Instant now) {
		this.jdbc.sql("""
				insert into outgoing_mail (id, person_id, purpose, made_at, state, attempts, next_try_at)
				values (:id, :person, :purpose, :now, 'WAITING', 0, :now)""")
			.param("id", mail)
			.param("person", person)
			.param("purpose", purpose.name())
			.param("now", offset(now))
			.update();
	}

	/** Puts what waits for somebody into a mail, also what is due a little later. */
	int fill(UUID mail, UUID person, int most) {
		int filled = this.jdbc.sql("""
				update outbox_message set mail_id = :mail where mail_id is null and message_id in (
					select message_id from outbox_message where person_id = :person and mail_id is null
					order by due_at, message_id limit :most)""")
			.param("mail", mail)
			.param("person", person)
			.param("most", most)
			.update();
		// What happens from now on is no part of this mail.
		this.jdbc
			.sql("update message set closed = true where id in "
					+ "(select message_id from outbox_message where mail_id = ?)")
			.param(mail)
			.update();
		return filled;
	}

	void discard(UUID mail) {
		this.jdbc.sql("delete from outgoing_mail where id = ?").param(mail).update();
	}

	List<UUID> toSend(Instant now, int most) {
		return this.jdbc.sql("""
				select id from outgoing_mail where state = 'WAITING' and next_try_at <= ?
				order by next_try_at, id limit ?""")
			.params(offset(now), most)
			.query((row, number) -> row.getObject("id", UUID.class))
			.list();
	}

	/** Takes a mail until some time, unless somebody else has it or it was sent. */
	Optional<OutgoingMail> claim(UUID mail, Instant now, Instant until) {
		Optional<OutgoingMail> free = this.jdbc.sql("""
				select id, person_id, purpose, made_at, attempts from outgoing_mail
				where id = ? and state = 'WAITING' and (claimed_until is null or claimed_until <= ?)
				for update skip locked""").params(mail, offset(now)).query((row, number) -> mail(row)).optional();
		free.ifPresent((one) -> this.jdbc.sql("update outgoing_mail set claimed_until = ? where id = ?")
			.params(offset(until), mail)
			.update());
		return free;
	}

	/** A mail that nobody else took since. */
	Optional<OutgoingMail> held(UUID mail, @Nullable Instant until, Instant now) {
		return this.jdbc.sql("""
				select id, person_id, purpose, made_at, attempts from outgoing_mail where id = :id and state = 'WAITING'
				and (claimed_until is null or claimed_until <= :now or claimed_until = :until)
				for update""")
			.param("now", offset(now))
			.param("id", mail)
			.param("until", (until != null) ? offset(until) : null, Types.TIMESTAMP_WITH_TIMEZONE)
			.query((row, number) -> mail(row))
			.optional();
	}

	private static OutgoingMail mail(ResultSet row) throws SQLException {
		return new OutgoingMail(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class),
				MailPurpose.valueOf(row.getString("purpose")),
				row.getObject("made_at", OffsetDateTime.class).toInstant(), row.getInt("attempts"));
	}

	List<UUID> messagesOf(UUID mail) {
		return this.jdbc.sql("select message_id from outbox_message where mail_id = ?")
			.param(mail)
			.query((row, number) -> row.getObject("message_id", UUID.class))
			.list();
	}

	void end(UUID mail, String state, Instant now, @Nullable String failure) {
		this.jdbc.sql("""
				update outgoing_mail set state = :state, ended_at = :now, failure = :failure, attempts = attempts + 1,
					claimed_until = null
				where id = :id""")
			.param("state", state)
			.param("now", offset(now))
			.param("failure", failure, Types.VARCHAR)
			.param("id", mail)
			.update();
	}

	void tryAgain(UUID mail, Instant at, String failure) {
		this.jdbc
			.sql("update outgoing_mail set attempts = attempts + 1, next_try_at = ?, failure = ?, "
					+ "claimed_until = null where id = ?")
			.params(offset(at), failure, mail)
			.update();
	}

	/**
	 * Removes mails that were done with before some time, and what nobody mailed until
	 * then.
	 */
	int forget(Instant before) {
		this.jdbc.sql("delete from outbox_message where mail_id is null and due_at < ?").param(offset(before)).update();
		this.jdbc.sql("""
				delete from outbox_message where mail_id in (
					select id from outgoing_mail where state <> 'WAITING' and ended_at < ?)""")
			.param(offset(before))
			.update();
		this.jdbc.sql("delete from mail_confirmation where expires_at < ?").param(offset(before)).update();
		return this.jdbc.sql("delete from outgoing_mail where state <> 'WAITING' and ended_at < ?")
			.param(offset(before))
			.update();
	}

	List<MailTrouble> troubles(Instant since) {
		return this.jdbc.sql("""
				select person_id, state, made_at, attempts, failure from outgoing_mail
				where (state = 'WAITING' and attempts > 0) or (state = 'FAILED' and ended_at >= ?)
				order by made_at desc limit 50""")
			.param(offset(since))
			.query((row, number) -> new MailTrouble(row.getObject("person_id", UUID.class),
					row.getString("state").equals("FAILED"), row.getObject("made_at", OffsetDateTime.class).toInstant(),
					row.getInt("attempts"), row.getString("failure")))
			.list();
	}

	private static OffsetDateTime offset(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
