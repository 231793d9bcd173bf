package org.meetingdossier.editing.presence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.meetingdossier.dossier.document.ElementKind;

interface OpenFormRepository extends Repository<OpenForm, UUID> {

	void save(OpenForm form);

	Optional<OpenForm> findById(UUID id);

	@Query("""
			select form from OpenForm form
			where form.meetingId = :meeting and form.kind = :kind and form.elementId = :element
			and form.closed = false and form.seenAt > :since order by form.openedAt""")
	List<OpenForm> findOpen(UUID meeting, ElementKind kind, UUID element, Instant since);

	@Modifying
	@Query("delete from OpenForm form where form.seenAt < :before")
	void deleteForgotten(Instant before);

}
