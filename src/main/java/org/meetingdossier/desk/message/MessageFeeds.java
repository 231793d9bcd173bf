package org.meetingdossier.desk.message;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.LinkToken;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonSummary;

/**
 * The feeds of people: an address that only they know shows their messages to a program,
 * as far as everybody may see what these are about. Of the address only a hash is kept.
 */
@Component
@Transactional
public class MessageFeeds {

	private final JdbcClient jdbc;

	private final People people;

	private final Messages messages;

	private final InTurn inTurn;

	private final Clock clock;

	MessageFeeds(JdbcClient jdbc, People people, Messages messages, InTurn inTurn, Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.messages = messages;
		this.inTurn = inTurn;
		this.clock = clock;
	}

	/**
	 * Makes somebody's address; the one before stops working.
	 * @param person identity of the person
	 * @return the token, which is shown once and kept nowhere
	 */
	public String make(UUID person) {
		this.inTurn.of(person);
		revoke(person);
		LinkToken token = LinkToken.random();
		this.jdbc.sql("insert into message_feed (person_id, token_hash, made_at) values (?, ?, ?)")
			.params(person, token.hash(), this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return token.value();
	}

	/**
	 * Makes somebody's address stop working.
	 * @param person identity of the person
	 */
	public void revoke(UUID person) {
		this.jdbc.sql("delete from message_feed where person_id = ?").param(person).update();
	}

	/**
	 * Since when somebody has an address.
	 * @param person identity of the person
	 * @return when it was made, or empty if they have none
	 */
	@Transactional(readOnly = true)
	public Optional<Instant> madeAt(UUID person) {
		return this.jdbc.sql("select made_at from message_feed where person_id = ?")
			.param(person)
			.query((row, number) -> row.getObject("made_at", OffsetDateTime.class).toInstant())
			.optional();
	}

	/**
	 * What an address shows.
	 * @param token the token in it
	 * @return messages about what is public, the newest first; empty if the address does
	 * not work, or its owner may not sign in
	 */
	@Transactional(readOnly = true)
	public Optional<List<Message>> open(String token) {
		return this.jdbc.sql("select person_id from message_feed where token_hash = ?")
			.param(new LinkToken(token).hash())
			.query((row, number) -> row.getObject("person_id", UUID.class))
			.optional()
			.flatMap(this.people::find)
			.filter((person) -> !person.disabled())
			.map(this::shown);
	}

	private List<Message> shown(PersonSummary person) {
		return this.messages.page(Recipient.of(person).upTo(Level.PUBLIC), 1).messages();
	}

}
