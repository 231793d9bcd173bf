package org.meetingdossier.desk.follow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.desk.message.InTurn;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.MeetingSummary;
import org.meetingdossier.dossier.edition.EditionSummary;

/**
 * Which meetings people follow. Whoever may no longer see a meeting follows it without
 * being told anything of it, until they may see it again.
 */
@Component
@Transactional
public class FollowedMeetings {

	private final JdbcClient jdbc;

	private final Editions editions;

	private final InTurn inTurn;

	private final Clock clock;

	FollowedMeetings(JdbcClient jdbc, Editions editions, InTurn inTurn, Clock clock) {
		this.jdbc = jdbc;
		this.editions = editions;
		this.inTurn = inTurn;
		this.clock = clock;
	}

	/**
	 * Follows a meeting from now on. One that is followed already stays so.
	 * @param person who follows
	 * @param slug the dossier's part of an address
	 * @throws NoSuchElementException if there is no edition that they may see
	 */
	public void follow(SignedInPerson person, String slug) {
		UUID dossier = this.editions.current(slug, person.clearance()).orElseThrow().dossier().id();
		this.inTurn.of(person.id());
		this.jdbc.sql("""
				insert into followed_meeting (person_id, meeting_id, followed_at, looked_at)
				select cast(:person as uuid), m.id, :now, :now from meeting m where m.id = :dossier and not exists (
					select 1 from followed_meeting f where f.person_id = :person and f.meeting_id = m.id)""")
			.param("person", person.id())
			.param("dossier", dossier)
			.param("now", now())
			.update();
	}

	/**
	 * Follows a meeting no longer.
	 * @param person who followed
	 * @param slug the dossier's part of an address
	 */
	public void stop(SignedInPerson person, String slug) {
		this.jdbc
			.sql("delete from followed_meeting where person_id = :person and meeting_id in "
					+ "(select id from meeting where slug = :slug)")
			.param("person", person.id())
			.param("slug", slug)
			.update();
	}

	/**
	 * Keeps how far somebody looked. An edition that came after their page was made stays
	 * new to them, and what they saw before stays seen.
	 * @param person who looks
	 * @param slug the dossier's part of an address
	 * @param seen when the newest edition on their page was published
	 */
	public void look(SignedInPerson person, String slug, Instant seen) {
		Instant now = this.clock.instant();
		Instant bounded = seen.isAfter(now) ? now : seen;
		this.jdbc.sql("""
				update followed_meeting set looked_at = :seen
				where person_id = :person and meeting_id in (select id from meeting where slug = :slug)
				and (looked_at is null or looked_at < :seen)""")
			.param("seen", (bounded.isBefore(Instant.EPOCH) ? Instant.EPOCH : bounded).atOffset(ZoneOffset.UTC))
			.param("person", person.id())
			.param("slug", slug)
			.update();
	}

	/**
	 * Forgets when somebody looked.
	 * @param person who looked
	 * @param slug the dossier's part of an address
	 */
	public void clear(SignedInPerson person, String slug) {
		this.jdbc
			.sql("update followed_meeting set looked_at = null where person_id = :person and meeting_id in "
					+ "(select id from meeting where slug = :slug)")
			.param("person", person.id())
			.param("slug", slug)
			.update();
	}

	/**
	 * The meetings that somebody follows, as far as they may see them.
	 * @param person who follows
	 * @return what changed first, then the next first
	 */
	@Transactional(readOnly = true)
	public List<FollowedMeeting> list(SignedInPerson person) {
		List<Row> rows = rows(person);
		if (rows.isEmpty()) {
			return List.of();
		}
		Map<String, MeetingSummary> readable = this.editions.meetings(person.clearance())
			.stream()
			.collect(Collectors.toMap(MeetingSummary::slug, Function.identity()));
		return rows.stream()
			.flatMap((row) -> Stream.ofNullable(readable.get(row.slug))
				.map((meeting) -> followed(meeting, row.lookedAt, person.clearance())))
			.sorted((one, other) -> Boolean.compare(other.isChanged(), one.isChanged()))
			.toList();
	}

	/**
	 * Whether and since when somebody follows a meeting.
	 * @param person who may follow
	 * @param slug the dossier's part of an address
	 * @return the meeting, or empty if they do not follow it or may not see it
	 */
	@Transactional(readOnly = true)
	public Optional<FollowedMeeting> find(SignedInPerson person, String slug) {
		return rows(person).stream().anyMatch((row) -> row.slug.equals(slug))
				? list(person).stream().filter((one) -> one.meeting().slug().equals(slug)).findFirst()
				: Optional.empty();
	}

	/** Who follows a meeting, whoever they are. */
	Collection<UUID> followers(UUID dossier) {
		return this.jdbc.sql("""
				select f.person_id from followed_meeting f join person p on p.id = f.person_id
				where f.meeting_id = ? and not p.disabled""")
			.param(dossier)
			.query((row, number) -> row.getObject("person_id", UUID.class))
			.list();
	}

	private FollowedMeeting followed(MeetingSummary meeting, @Nullable Instant lookedAt, Level clearance) {
		if (lookedAt == null) {
			return new FollowedMeeting(meeting, null, null, List.of());
		}
		if (!meeting.publishedAt().isAfter(lookedAt)) {
			return new FollowedMeeting(meeting, lookedAt, meeting.edition(), List.of());
		}
		List<EditionSummary> readable = this.editions.list(meeting.slug(), clearance)
			.stream()
			.filter(EditionSummary::isReadable)
			.toList();
		return new FollowedMeeting(meeting, lookedAt,
				readable.stream()
					.filter((edition) -> !edition.publishedAt().isAfter(lookedAt))
					.map(EditionSummary::letter)
					.findFirst()
					.orElse(null),
				readable.stream()
					.filter((edition) -> edition.publishedAt().isAfter(lookedAt))
					.map(EditionSummary::letter)
					.toList());
	}

	private List<Row> rows(SignedInPerson person) {
		return this.jdbc.sql("""
				select m.slug, f.looked_at from followed_meeting f join meeting m on m.id = f.meeting_id
				where f.person_id = ? order by m.first_day desc, m.slug""")
			.param(person.id())
			.query((row, number) -> Row.read(row))
			.list();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private record Row(String slug, @Nullable Instant lookedAt) {

		static Row read(ResultSet row) throws SQLException {
			OffsetDateTime looked = row.getObject("looked_at", OffsetDateTime.class);
			return new Row(row.getString("slug"), (looked != null) ? looked.toInstant() : null);
		}

	}

}
