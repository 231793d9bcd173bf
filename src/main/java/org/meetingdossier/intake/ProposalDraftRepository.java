package org.meetingdossier.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProposalDraftRepository extends Repository<ProposalDraft, UUID> {

	void save(ProposalDraft draft);

	Optional<ProposalDraft> findByIdAndPersonId(UUID id, UUID person);

	Optional<ProposalDraft> findByIdAndTicket(UUID id, UUID ticket);

	@Query("""
			select new org.meetingdossier.intake.ProposalLine(draft.id, draft.letterId, draft.number, draft.title,
				draft.letterName, draft.savedAt)
			from ProposalDraft draft where draft.personId = :person order by draft.madeAt desc, draft.number""")
	List<ProposalLine> findLines(UUID person);

	@Modifying
	@Query("delete from ProposalDraft draft where draft.id = :id and draft.personId = :person")
	void delete(UUID id, UUID person);

	@Modifying
	@Query("delete from ProposalDraft draft where draft.savedAt < :moment")
	int deleteSavedBefore(Instant moment);

	@Query("select max(draft.savedAt) from ProposalDraft draft where draft.letterId = :letter")
	Optional<Instant> findLastSaved(UUID letter);

}
