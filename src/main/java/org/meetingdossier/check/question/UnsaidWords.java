package org.meetingdossier.check.question;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.People;

/**
 * Keeps what somebody wanted to say when their session was over. A page carries a ticket
 * that nobody else knows: so words can be kept without a session, but not read.
 */
@Component
@Transactional
public class UnsaidWords {

	/** How many characters are kept at most. */
	private static final int LONGEST = 20_000;

	/** A page that stays open for longer than this finds nothing kept. */
	private static final Duration OPEN = Duration.ofDays(7);

	private final JdbcClient jdbc;

	private final People people;

	private final Clock clock;

	UnsaidWords(JdbcClient jdbc, People people, Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * Opens a page.
	 * @param person who opens it
	 * @param page its address
	 * @return a ticket for it, and what was kept before
	 */
	public Unsaid open(UUID person, String page) {
		Instant now = this.clock.instant();
		this.jdbc.sql("delete from unsaid where person_id = ? and words is null and opened_at < ?")
			.params(person, now.minus(OPEN).atOffset(ZoneOffset.UTC))
			.update();
		UUID ticket = UUID.randomUUID();
		this.jdbc.sql("insert into unsaid (ticket, person_id, page, opened_at) values (?, ?, ?, ?)")
			.params(ticket, person, page, now.atOffset(ZoneOffset.UTC))
			.update();
		return new Unsaid(ticket, this.jdbc.sql("""
				select place, about, words from unsaid where person_id = ? and page = ? and words is not null
				order by opened_at desc, ticket""")
			.params(person, page)
			.query((row, number) -> new Unsaid.Kept(row.getString(1), row.getString(2), row.getString(3)))
			.list()
			.stream()
			.findFirst()
			.orElse(null));
	}

	/**
	 * Keeps what was typed on a page.
	 * @param ticket the ticket of the page
	 * @param typed what was typed, and in which form
	 * @return the address of the page; empty if it is no ticket of somebody who may come
	 * back, or too much
	 */
	public Optional<String> keep(UUID ticket, Unsaid.Kept typed) {
		if (typed.words().isBlank() || typed.words().length() > LONGEST || typed.about().length() > LONGEST) {
			return Optional.empty();
		}
		Optional<String> page = this.jdbc.sql("select page, person_id from unsaid where ticket = ?")
			.param(ticket)
			.query((row, number) -> mayComeBack(row.getObject(2, UUID.class)) ? row.getString(1) : "")
			.list()
			.stream()
			.filter((address) -> !address.isEmpty())
			.findFirst();
		if (page.isPresent()) {
			this.jdbc.sql("update unsaid set place = ?, about = ?, words = ? where ticket = ?")
				.params(typed.place(), typed.about(), typed.words(), ticket)
				.update();
		}
		return page;
	}

	private boolean mayComeBack(UUID person) {
		return this.people.find(person).filter((one) -> !one.disabled()).isPresent();
	}

	/**
	 * Something was said there: what was kept is not shown again.
	 * @param person who said it
	 * @param page the address of the page
	 */
	public void said(UUID person, String page) {
		this.jdbc.sql("delete from unsaid where person_id = ? and page = ? and words is not null")
			.params(person, page)
			.update();
	}

}
