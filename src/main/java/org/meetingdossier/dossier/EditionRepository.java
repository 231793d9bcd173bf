package org.meetingdossier.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.meetingdossier.account.Level;

interface EditionRepository extends Repository<Edition, UUID> {

	/**
	 * A withdrawn edition hides the ones before it too: only a next edition is read
	 * again.
	 */
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

	/**
	 * The dossiers that may be read in which something was published last, the last one
	 * first.
	 */
	@Query("""
			select edition.meeting.id from Edition edition
			where edition.level in :levels and edition.meeting.facts.level in :levels
			and not exists (select later from Edition later
			where later.meeting = edition.meeting and later.sequence > edition.sequence)
			""" + READABLE + " order by edition.publishedAt desc, edition.meeting.id")
	List<UUID> findLastPublishedIn(Collection<Level> levels, Limit most);

	/** All editions of some dossiers, the newest first. */
	@Query("""
			select edition from Edition edition join fetch edition.meeting meeting join fetch edition.revision
			where meeting.id in :meetings order by edition.sequence desc""")
	List<Edition> findAllIn(Collection<UUID> meetings);

}
