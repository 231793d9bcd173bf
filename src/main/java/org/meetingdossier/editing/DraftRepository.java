package org.meetingdossier.editing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<Draft, UUID> {

	void save(Draft draft);

	void delete(Draft draft);

	Optional<Draft> findByPersonIdAndKindAndElementId(UUID person, ElementKind kind, UUID element);

	List<Draft> findByPersonIdOrderBySavedAtDesc(UUID person);

}
