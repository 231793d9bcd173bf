package org.meetingdossier.editing.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.meetingdossier.dossier.document.ElementKind;

interface DraftRepository extends Repository<Draft, UUID> {

	void save(Draft draft);

	/** Nobody minds when another request threw it away already. */
	@Modifying
	@Query("""
			delete from Draft draft
			where draft.personId = :person and draft.kind = :kind and draft.elementId = :element""")
	void delete(UUID person, ElementKind kind, UUID element);

	Optional<Draft> findByPersonIdAndKindAndElementId(UUID person, ElementKind kind, UUID element);

	List<Draft> findByPersonIdOrderBySavedAtDesc(UUID person);

}
