package org.meetingdossier.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EditionRepository extends Repository<Edition, UUID> {

	/** A withdrawn edition hides the ones before it too: only a next edition is read again. */
	String READABLE = """
			 and not exists (select withdrawal from Withdrawal withdrawal where withdrawal.edition = edition)""";

	void save(Edition edition);

	Optional<Edition> findFirstByMeetingIdOrderBySequenceDesc(UUID meeting);

	@Query("""
			select edition from Edition edition join fetch edition.meeting meeting join fetch edition.revision
			where meeting.slug = :slug order by edition.sequence desc""")
	List<Edition> findAllOf(String slug);

	@Query("""
			select edition from Edition edition join fetch edition.meeting meeting join fetch edition.revision
			where meeting.id = :meeting and edition.sequence = :sequence
			""" + READABLE)
	Optional<Edition> findReadable(UUID meeting, int sequence);

	/** The current edition is the newest one. */
	@Query("""
			select edition from Edition edition join fetch edition.meeting meeting join fetch edition.revision
			where meeting.slug = :slug and edition.sequence = (
				select max(other.sequence) from Edition other where other.meeting = meeting)""" + READABLE)
	Optional<Edition> findCurrent(String slug);

	@Query("""
			select edition from Edition edition join fetch edition.meeting meeting join fetch edition.revision
			where edition.sequence = (select max(other.sequence) from Edition other where other.meeting = meeting)
			""" + READABLE + " order by meeting.firstDay, meeting.slug")
	List<Edition> findAllCurrent();

	/** Candidates only: what a reader may see of them is decided on their content. */
	@Query("""
			select edition from Edition edition join fetch edition.meeting meeting join fetch edition.revision revision
			where edition.sequence = (select max(other.sequence) from Edition other where other.meeting = meeting)
			and exists (select reference from Reference reference
				where reference.revision = revision and reference.document = :document)
			""" + READABLE + " order by meeting.firstDay, meeting.slug")
	List<Edition> findCurrentCiting(String document);

}
