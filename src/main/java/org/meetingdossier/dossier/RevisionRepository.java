package org.meetingdossier.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface RevisionRepository extends Repository<Revision, UUID> {

	void save(Revision revision);

	Optional<Revision> findByMeetingIdAndNumber(UUID meeting, int number);

	Optional<Revision> findFirstByMeetingIdOrderByNumberDesc(UUID meeting);

	List<Revision> findByMeetingIdOrderByNumber(UUID meeting);

}
