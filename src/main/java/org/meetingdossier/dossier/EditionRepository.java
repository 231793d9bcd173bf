package org.meetingdossier.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
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

	/** Some editions, with what readers are shown of them. */
	@Query("""
			select edition from Edition edition join fetch edition.meeting meeting join fetch edition.revision
			where edition.id in :ids""")
	List<Edition> findWithContent(Collection<UUID> ids);

	/** The dossiers in which something was published last, the last one first. */
	@Query("""
			select edition.meeting.id from Edition edition
			group by edition.meeting.id order by max(edition.publishedAt) desc, edition.meeting.id""")
	List<UUID> findLastPublishedIn(Limit most);

	/** All editions of some dossiers, the newest first. */
	@Query("""
			select edition from Edition edition join fetch edition.meeting meeting join fetch edition.revision
			where meeting.id in :meetings order by edition.sequence desc""")
	List<Edition> findAllIn(Collection<UUID> meetings);

}
