package org.meetingdossier.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.meetingdossier.dossier.document.ElementLevel;

interface MeetingRepository extends Repository<Meeting, UUID> {

	void save(Meeting meeting);

	/** Writes what was changed so far, before more is. */
	void flush();

	long count();

	Optional<Meeting> findById(UUID id);

	Optional<Meeting> findBySlug(String slug);

	/**
	 * How restricted each position is today, whatever the editions say, and how
	 * restricted each element was that is no longer there.
	 */
	@Query("""
			select new org.meetingdossier.dossier.document.ElementLevel(position.id, position.content.level)
			from Position position
			where position.topic.id in (select topic.id from Topic topic where topic.meeting.id in :meetings)
			or position.id in (select meeting.generalLine.id from Meeting meeting where meeting.id in :meetings)
			union all
			select new org.meetingdossier.dossier.document.ElementLevel(key(removed), value(removed))
			from Meeting meeting join meeting.removed removed where meeting.id in :meetings""")
	List<ElementLevel> findLevels(Collection<UUID> meetings);

	@Query("""
			select new org.meetingdossier.dossier.ListedDossier(meeting.id, meeting.slug, meeting.facts.title,
				meeting.facts.level, meeting.facts.firstDay)
			from Meeting meeting order by meeting.facts.firstDay, meeting.slug""")
	List<ListedDossier> findListed();

	@Query("""
			select new org.meetingdossier.dossier.ListedDossier(meeting.id, meeting.slug, meeting.facts.title,
				meeting.facts.level, meeting.facts.firstDay)
			from Meeting meeting where meeting.id = :id""")
	Optional<ListedDossier> findListed(UUID id);

	@Modifying
	@Query(value = "update meeting set checks = checks + 1 where id = :id", nativeQuery = true)
	void countCheck(UUID id);

	/**
	 * Saves of one dossier wait for each other, so that revision numbers have no gaps.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select meeting from Meeting meeting where meeting.id = :id")
	Optional<Meeting> lock(UUID id);

}
