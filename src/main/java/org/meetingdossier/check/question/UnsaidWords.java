package org.meetingdossier.check.question;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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

	/** Who does not come back for this long finds nothing either. */
	private static final Duration KEPT = Duration.ofDays(90);

	/** For so long a page that is opened again keeps its ticket. */
	private static final Duration SAME = Duration.ofDays(1);

	/** How many texts are kept of one page at most. */
	private static final int MOST = 50;

	private final JdbcClient jdbc;

	private final People people;

	private final Clock clock;

	UnsaidWords(JdbcClient jdbc, People people, Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * Opens a page. One that somebody opens again has the ticket it had.
	 * @param person who opens it
	 * @param page its address
	 * @return a ticket for it, and what was kept before
	 */
	public Unsaid open(UUID person, String page) {
		Instant now = this.clock.instant();
		UUID ticket = this.jdbc.sql("""
				select ticket from unsaid where person_id = ? and page = ? and words is null and opened_at > ?
				order by opened_at desc, ticket""")
			.params(person, page, at(now.minus(SAME)))
			.query((row, number) -> row.getObject(1, UUID.class))
			.list()
			.stream()
			.findFirst()
			.orElseGet(() -> ticket(person, page, now));
		return new Unsaid(ticket, kept(person, page));
	}

	private UUID ticket(UUID person, String page, Instant now) {
		this.jdbc.sql("delete from unsaid where opened_at < case when words is null then :open else :kept end")
			.param("open", at(now.minus(OPEN)))
			.param("kept", at(now.minus(KEPT)))
			.update();
		UUID ticket = UUID.randomUUID();
		this.jdbc.sql("insert into unsaid (ticket, person_id, page, opened_at) values (?, ?, ?, ?)")
			.params(ticket, person, page, at(now))
			.update();
		return ticket;
	}

	private List<Unsaid.Kept> kept(UUID person, String page) {
		return this.jdbc.sql("""
				select ticket, place, about, words from unsaid where person_id = ? and page = ? and words is not null
				order by opened_at desc, ticket""")
			.params(person, page)
			.query((row, number) -> new Unsaid.Kept(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
					row.getString(4)))
			.list();
	}

	/**
	 * Keeps what was typed on a page, beside what was kept of it before. What was kept
	 * and is sent again takes the place of what it was.
	 * @param ticket the ticket of the page
	 * @param typed what was typed, and in which form
	 * @return the address of the page; empty if it is no ticket of somebody who may come
	 * back, or too much
	 */
	public Optional<String> keep(UUID ticket, Unsaid.Kept typed) {
		if (typed.words().isBlank() || typed.words().length() > LONGEST || typed.about().length() > LONGEST) {
			return Optional.empty();
		}
		return this.jdbc.sql("select person_id, page from unsaid where ticket = ?")
			.param(ticket)
			.query((row, number) -> new OpenedPage(row.getObject(1, UUID.class), row.getString(2)))
			.list()
			.stream()
			.filter((page) -> mayComeBack(page.person()) && keep(page, typed))
			.map(OpenedPage::address)
			.findFirst();
	}

	private boolean keep(OpenedPage page, Unsaid.Kept typed) {
		List<Unsaid.Kept> before = kept(page.person(), page.address());
		if (before.stream()
			.anyMatch((one) -> new Unsaid.Kept(typed.ticket(), one.place(), one.about(), one.words()).equals(typed))) {
			return true;
		}
		if (before.size() >= MOST) {
			return false;
		}
		forget(page.person(), typed.ticket());
		this.jdbc
			.sql("insert into unsaid (ticket, person_id, page, opened_at, place, about, words) "
					+ "values (?, ?, ?, ?, ?, ?, ?)")
			.params(UUID.randomUUID(), page.person(), page.address(), at(this.clock.instant()), typed.place(),
					typed.about(), typed.words())
			.update();
		return true;
	}

	private boolean mayComeBack(UUID person) {
		return this.people.find(person).filter((one) -> !one.disabled()).isPresent();
	}

	/**
	 * Something that was kept was said, or is not to be said any more.
	 * @param person whose it is
	 * @param ticket by which it was kept; null if it was not
	 */
	public void forget(UUID person, @Nullable UUID ticket) {
		if (ticket != null) {
			this.jdbc.sql("delete from unsaid where ticket = ? and person_id = ? and words is not null")
				.params(ticket, person)
				.update();
		}
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	private record OpenedPage(UUID person, String address) {

	}

}
