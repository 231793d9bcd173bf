package org.meetingdossier.desk.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tables of what people choose: when they are mailed, at which address, and how they
 * confirm that it is theirs.
 */
@Component
class MailChoiceTable {

	private final JdbcClient jdbc;

	MailChoiceTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<MailChoice> choice(UUID person) {
		return this.jdbc.sql("select * from mail_choice where person_id = ?")
			.param(person)
			.query((row, number) -> choice(row))
			.optional();
	}

	/** What is made up or chosen for somebody waits for each other. */
	Optional<MailChoice> lockChoice(UUID person) {
		return this.jdbc.sql("select * from mail_choice where person_id = ? for update")
			.param(person)
			.query((row, number) -> choice(row))
			.optional();
	}

	void keep(UUID person, MailChoice choice) {
		int known = write("update mail_choice set address = :address, pending = :pending, timing = :timing, "
				+ "digest_hour = :hour, language = :language where person_id = :person", person, choice);
		if (known == 0) {
			write("insert into mail_choice (person_id, address, pending, timing, digest_hour, language) "
					+ "values (:person, :address, :pending, :timing, :hour, :language)", person, choice);
		}
	}

	private int write(String sql, UUID person, MailChoice choice) {
		return this.jdbc.sql(sql)
			.param("person", person)
			.param("address", choice.address(), Types.VARCHAR)
			.param("pending", choice.pending(), Types.VARCHAR)
			.param("timing", choice.timing().name())
			.param("hour", choice.hour())
			.param("language", choice.language().getLanguage())
			.update();
	}

	void addConfirmation(String hash, UUID person, String address, Instant expires) {
		this.jdbc.sql("insert into mail_confirmation (token_hash, person_id, address, expires_at) values (?, ?, ?, ?)")
			.params(hash, person, address, offset(expires))
			.update();
	}

	Optional<String> confirmation(String hash, UUID person, Instant now) {
		return this.jdbc
			.sql("select address from mail_confirmation where token_hash = ? and person_id = ? " + "and expires_at > ?")
			.params(hash, person, offset(now))
			.query((row, number) -> row.getString("address"))
			.optional();
	}

	void forgetConfirmations(UUID person) {
		this.jdbc.sql("delete from mail_confirmation where person_id = ?").param(person).update();
	}

	private static MailChoice choice(ResultSet row) throws SQLException {
		return new MailChoice(row.getString("address"), row.getString("pending"),
				MailTiming.valueOf(row.getString("timing")), row.getInt("digest_hour"),
				Locale.forLanguageTag(row.getString("language")));
	}

	private static OffsetDateTime offset(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
