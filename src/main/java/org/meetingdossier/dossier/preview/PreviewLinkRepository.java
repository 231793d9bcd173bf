package org.meetingdossier.dossier.preview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface PreviewLinkRepository extends Repository<PreviewLink, UUID> {

	void save(PreviewLink link);

	Optional<PreviewLink> findByTokenHash(String tokenHash);

	Optional<PreviewLink> findByIdAndMeetingId(UUID id, UUID meeting);

	List<PreviewLink> findByMeetingIdOrderByMadeAtDesc(UUID meeting);

}
