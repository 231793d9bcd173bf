package org.meetingdossier.intake;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LetterImportRepository extends Repository<LetterImport, UUID> {

	void save(LetterImport done);

	@Query("select max(one.revision) from LetterImport one where one.meetingId = :meeting")
	Optional<Integer> findLast(UUID meeting);

}
