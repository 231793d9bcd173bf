package org.meetingdossier.editing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<Draft, UUID> {

	void save(Draft draft);

	void delete(Draft draft);

	Optional<Draft> findByPersonIdAndMeetingIdAndKindAndElementId(UUID person, UUID meeting, ElementKind kind,
			UUID element);

	List<Draft> findByPersonIdOrderBySavedAtDesc(UUID person);

}
