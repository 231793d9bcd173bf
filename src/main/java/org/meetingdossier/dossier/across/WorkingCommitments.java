package org.meetingdossier.dossier.across;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;

/**
 * What is promised in the newest revision of each dossier, for who writes. Commitments
 * and topics have no level of their own, and what was taken out is not there: the
 * meeting's level decides.
 */
@Component
@Transactional(readOnly = true)
public class WorkingCommitments {

	private static final String VISIBLE = """
			from Commitment commitment join commitment.topic topic join topic.meeting meeting
			left join Session session on session.id = topic.facts.session
			where meeting.facts.level in :seen
			""";

	private static final String FOUND = """
			select new org.meetingdossier.dossier.across.MadeCommitment(commitment.content, meeting.slug,
				meeting.facts.title, meeting.facts.firstDay, topic.id, topic.sequence, topic.facts.title,
				session.content.title, meeting.facts.letterDate, null, null)
			""" + VISIBLE + """
			and commitment.content.status in :statuses
			and (:who is null or commitment.content.who = :who)
			and (:everywhere = true or meeting.slug in :slugs)
			order by meeting.facts.firstDay, meeting.slug, topic.sequence, commitment.sequence""";

	private final EntityManager entities;

	private final CurrentCommitments current;

	WorkingCommitments(EntityManager entities, CurrentCommitments current) {
		this.entities = entities;
		this.current = current;
	}

	/**
	 * The commitments of the working state. Of those that the current edition makes with
	 * the same term it is known since when.
	 * @param filter which are asked for
	 * @param clearance how far the editor may see
	 * @return the commitments, by meeting and then in reading order
	 */
	public List<MadeCommitment> find(CommitmentFilter filter, Level clearance) {
		if (filter.statuses().isEmpty()) {
			return List.of();
		}
		List<MadeCommitment> found = this.entities.createQuery(FOUND, MadeCommitment.class)
			.setParameter("seen", seenWith(clearance))
			.setParameter("statuses", filter.statuses())
			.setParameter("who", filter.who())
			.setParameter("everywhere", filter.isEverywhere())
			.setParameter("slugs", filter.slugs())
			.getResultList();
		Map<UUID, MadeCommitment> published = this.current.find(CommitmentFilter.in(filter.dossiers()), clearance)
			.stream()
			.collect(Collectors.toMap((made) -> made.content().id(), (made) -> made, (one, same) -> one));
		return found.stream().map((made) -> made.knownFrom(published.get(made.content().id()))).toList();
	}

	/**
	 * Who promises something.
	 * @param clearance how far the editor may see
	 * @return members of cabinet as they are called, in alphabetical order
	 */
	public List<String> ministers(Level clearance) {
		return this.entities
			.createQuery("select distinct commitment.content.who " + VISIBLE + "order by commitment.content.who",
					String.class)
			.setParameter("seen", seenWith(clearance))
			.getResultList();
	}

	/**
	 * Where something is promised.
	 * @param clearance how far the editor may see
	 * @return the meetings, the last one first
	 */
	public List<PromisingMeeting> meetings(Level clearance) {
		return this.entities.createQuery("""
				select distinct new org.meetingdossier.dossier.across.PromisingMeeting(meeting.slug,
					meeting.facts.title, meeting.facts.firstDay)
				""" + VISIBLE + "order by meeting.facts.firstDay desc, meeting.slug", PromisingMeeting.class)
			.setParameter("seen", seenWith(clearance))
			.getResultList();
	}

	private static List<Level> seenWith(Level clearance) {
		return clearance.seen();
	}

}
