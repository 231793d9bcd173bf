package org.meetingdossier.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RevisionRepository extends Repository<Revision, UUID> {

	void save(Revision revision);

	Optional<Revision> findByMeetingIdAndNumber(UUID meeting, int number);

	Optional<Revision> findFirstByMeetingIdOrderByNumberDesc(UUID meeting);

	List<Revision> findByMeetingIdAndNumberLessThanOrderByNumberDesc(UUID meeting, int before, Limit most);

	@Query("select coalesce(max(revision.number), 0) from Revision revision where revision.meeting.id = :meeting")
	int newest(UUID meeting);

	@Query("""
			select distinct revision.author from Revision revision
			where revision.meeting.id = :meeting and revision.number > :after and revision.number <= :upTo""")
	Set<String> findAuthors(UUID meeting, int after, int upTo);

	/** The history before a revision, newest first, without the contents. */
	@Query("""
			select new org.meetingdossier.dossier.RevisionSummary(revision.number, revision.author,
				revision.savedAt, revision.summary, revision.startedFrom)
			from Revision revision where revision.meeting.id = :meeting and revision.number < :before
			order by revision.number desc""")
	List<RevisionSummary> findSummariesBefore(UUID meeting, int before, Limit most);

	/** The history after a revision, oldest first, without the contents. */
	@Query("""
			select new org.meetingdossier.dossier.RevisionSummary(revision.number, revision.author,
				revision.savedAt, revision.summary, revision.startedFrom)
			from Revision revision where revision.meeting.id = :meeting and revision.number > :after
			order by revision.number""")
	List<RevisionSummary> findSummaries(UUID meeting, int after);

}
