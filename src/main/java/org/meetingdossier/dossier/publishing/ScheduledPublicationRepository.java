package org.meetingdossier.dossier.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScheduledPublicationRepository extends Repository<ScheduledPublication, UUID> {

	void save(ScheduledPublication publication);

	@Query("""
			select publication.id from ScheduledPublication publication
			where publication.state = WAITING and publication.dueAt <= :moment order by publication.dueAt""")
	List<UUID> findDue(Instant moment);

	@Query("select publication.meetingId from ScheduledPublication publication where publication.id = :id")
	UUID findMeeting(UUID id);

	/**
	 * Of two instances at work at once the second waits, and finds it no longer waiting.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select publication from ScheduledPublication publication where publication.id = :id")
	Optional<ScheduledPublication> lock(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select publication from ScheduledPublication publication
			where publication.meetingId = :meeting and publication.state = WAITING""")
	List<ScheduledPublication> lockWaiting(UUID meeting);

	/**
	 * The one that waits, and then the one that ended last: what was called off may have
	 * been for a later time.
	 */
	@Query("""
			select publication from ScheduledPublication publication where publication.meetingId = :meeting
			order by publication.endedAt desc nulls first, publication.dueAt desc""")
	List<ScheduledPublication> findLatest(UUID meeting, Limit limit);

}
