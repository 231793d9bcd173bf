package org.meetingdossier.dossier.across;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.dossier.document.Dossier;

/**
 * What was promised to parliament in the current editions, as readers may see it. Of the
 * levels of the edition, of the meeting today and of what was taken out since the
 * strictest counts, as on the page of the meeting.
 */
@Component
@Transactional(readOnly = true)
public class CurrentCommitments {

	private static final String VISIBLE = """
			from current_commitment commitment
			join current_topic topic on topic.meeting_id = commitment.meeting_id and topic.topic_id = commitment.topic_id
			join current_edition published on published.meeting_id = commitment.meeting_id
			join edition on edition.id = published.edition_id
			join meeting on meeting.id = published.meeting_id
			where edition.level in (:seen) and meeting.level in (:seen)
			and not exists (select 1 from withdrawal where withdrawal.edition_id = edition.id)
			and not exists (select 1 from removed_element removed where removed.meeting_id = meeting.id
				and removed.element_id in (commitment.commitment_id, topic.topic_id) and removed.level not in (:seen))
			""";

	/** Readers count the topics that they see. */
	private static final String NUMBER = """
			(select count(*) from current_topic other where other.meeting_id = topic.meeting_id
				and other.sequence <= topic.sequence
				and not exists (select 1 from removed_element gone where gone.meeting_id = other.meeting_id
					and gone.element_id = other.topic_id and gone.level not in (:seen)))""";

	private static final String FOUND = """
			select commitment.commitment_id, commitment.who, commitment.what, commitment.term, commitment.due,
				commitment.status, meeting.slug, published.title, published.first_day, topic.topic_id,
				%s as number, topic.title as topic_title, published.letter_date, commitment.promised_at,
				commitment.changed_at
			""".formatted(NUMBER) + VISIBLE + """
			and commitment.status in (:statuses)
			and (cast(:who as varchar) is null or commitment.who = :who)
			and (cast(:everywhere as boolean) or meeting.slug in (:slugs))
			order by published.first_day, meeting.slug, topic.sequence, commitment.sequence""";

	private final JdbcClient jdbc;

	CurrentCommitments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The commitments of the current editions.
	 * @param filter which are asked for
	 * @param clearance how far the reader may see
	 * @return the commitments, by meeting and then in reading order
	 */
	public List<MadeCommitment> find(CommitmentFilter filter, Level clearance) {
		if (filter.statuses().isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(FOUND)
			.param("seen", seenWith(clearance))
			.param("statuses", filter.statusNames())
			.param("who", filter.who())
			.param("everywhere", filter.isEverywhere())
			.param("slugs", filter.slugs())
			.query((row, number) -> commitment(row))
			.list();
	}

	/**
	 * Who promised something.
	 * @param clearance how far the reader may see
	 * @return members of cabinet as they are called, in alphabetical order
	 */
	public List<String> ministers(Level clearance) {
		return this.jdbc.sql("select distinct commitment.who " + VISIBLE + "order by commitment.who")
			.param("seen", seenWith(clearance))
			.query((row, number) -> row.getString(1))
			.list();
	}

	/**
	 * Where something was promised.
	 * @param clearance how far the reader may see
	 * @return the meetings, the last one first
	 */
	public List<PromisingMeeting> meetings(Level clearance) {
		return this.jdbc
			.sql("select distinct meeting.slug, published.title, published.first_day " + VISIBLE
					+ "order by published.first_day desc, meeting.slug")
			.param("seen", seenWith(clearance))
			.query((row, number) -> new PromisingMeeting(row.getString(1), row.getString(2),
					row.getObject(3, LocalDate.class)))
			.list();
	}

	static List<String> seenWith(Level clearance) {
		return clearance.seenNames();
	}

	private static MadeCommitment commitment(ResultSet row) throws SQLException {
		Dossier.Commitment content = new Dossier.Commitment(row.getObject("commitment_id", UUID.class),
				row.getString("who"), row.getString("what"), row.getString("term"),
				row.getObject("due", LocalDate.class), CommitmentStatus.valueOf(row.getString("status")));
		return new MadeCommitment(content, row.getString("slug"), row.getString("title"),
				row.getObject("first_day", LocalDate.class), row.getObject("topic_id", UUID.class),
				row.getInt("number"), row.getString("topic_title"), null, row.getObject("letter_date", LocalDate.class),
				row.getObject("promised_at", OffsetDateTime.class).toInstant(),
				row.getObject("changed_at", OffsetDateTime.class).toInstant());
	}

}
