package org.meetingdossier.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, UUID> {

	void save(Meeting meeting);

	long count();

	Optional<Meeting> findBySlug(String slug);

	/** How restricted each position is today, whatever the editions say. */
	@Query("""
			select new org.meetingdossier.dossier.PositionLevel(position.id, position.level)
			from Position position
			where position.topic.id in (select topic.id from Topic topic where topic.meeting.id in :meetings)
			or position.id in (select meeting.generalLine.id from Meeting meeting where meeting.id in :meetings)""")
	List<PositionLevel> findLevels(Collection<UUID> meetings);

	/** How restricted each position was that is no longer there. */
	@Query("""
			select new org.meetingdossier.dossier.PositionLevel(key(removed), value(removed))
			from Meeting meeting join meeting.removed removed where meeting.id in :meetings""")
	List<PositionLevel> findRemovedLevels(Collection<UUID> meetings);

	/** Saves of one dossier wait for each other, so that revision numbers have no gaps. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select meeting from Meeting meeting where meeting.id = :id")
	Optional<Meeting> lock(UUID id);

}
