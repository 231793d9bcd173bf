package org.meetingdossier.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferenceRepository extends Repository<Reference, UUID> {

	void saveAll(Iterable<Reference> references);

	@Query("""
			select reference from Reference reference join reference.revision revision
			where revision.meeting.id = :meeting order by revision.number desc, reference.sequence""")
	List<Reference> findKept(UUID meeting);

	@Query("""
			select reference from Reference reference join reference.revision revision
			where revision.meeting.id = :meeting and revision.number = :number order by reference.sequence""")
	List<Reference> findOfRevision(UUID meeting, int number);

	@Query("""
			select revision.id from Revision revision where revision.meeting.id = :meeting and revision.number = (
				select max(other.number) from Revision other where other.meeting.id = :meeting)""")
	Optional<UUID> findNewestRevision(UUID meeting);

	List<Reference> findByIdIn(Collection<UUID> ids);

	/**
	 * A revision that is no longer the newest needs its references only where it was
	 * published. Those before it lost theirs in the same way.
	 */
	@Modifying
	@Query("""
			delete from Reference reference where reference.revision.id = :revision
			and not exists (select edition from Edition edition where edition.revision.id = :revision)""")
	void deleteUnpublished(UUID revision);

}
