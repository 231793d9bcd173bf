package org.meetingdossier.dossier;

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

	/** Saves of one dossier wait for each other, so that revision numbers have no gaps. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select meeting from Meeting meeting where meeting.id = :id")
	Optional<Meeting> lock(UUID id);

}
