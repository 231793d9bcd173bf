package org.meetingdossier.dossier;

import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferenceRepository extends Repository<Reference, UUID> {

	void saveAll(Iterable<Reference> references);

	/** Revisions that are neither the newest nor published need no references. */
	@Modifying
	@Query("""
			delete from Reference reference where reference.revision.id in (
				select revision.id from Revision revision
				where revision.meeting.id = :meeting and revision.number < :newest
				and not exists (select edition from Edition edition where edition.revision = revision))""")
	void deleteOutdated(UUID meeting, int newest);

}
