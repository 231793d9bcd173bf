package org.meetingdossier.dossier.publishing;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReviewStepRepository extends Repository<ReviewStep, UUID> {

	void save(ReviewStep step);

	List<ReviewStep> findByMeetingIdOrderBySequenceDesc(UUID meeting);

	int countByMeetingId(UUID meeting);

	/** Steps of one dossier wait for each other and for a save. */
	@Query(value = "select version from meeting where id = :meeting for update", nativeQuery = true)
	List<Long> lock(UUID meeting);

}
