package org.meetingdossier.dossier.publishing;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReviewStepRepository extends Repository<ReviewStep, UUID> {

	void save(ReviewStep step);

	List<ReviewStep> findByMeetingIdOrderBySequenceDesc(UUID meeting);

	int countByMeetingId(UUID meeting);

	/**
	 * The last step of each dossier, where it asked for a look at what is still the
	 * newest revision.
	 */
	@Query("""
			select step from ReviewStep step where step.kind = HANDED_IN
			and step.sequence = (select max(later.sequence) from ReviewStep later where later.meetingId = step.meetingId)
			and step.revision = (select max(revision.number) from Revision revision
				where revision.meeting.id = step.meetingId)
			order by step.takenAt""")
	List<ReviewStep> findOpen();

	/** Steps of one dossier wait for each other and for a save. */
	@Query(value = "select version from meeting where id = :meeting for update", nativeQuery = true)
	List<Long> lock(UUID meeting);

}
