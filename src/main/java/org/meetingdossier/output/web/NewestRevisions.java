package org.meetingdossier.output.web;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.WorkingDossiers;
import org.meetingdossier.output.OutgoingDossier;
import org.meetingdossier.platform.NotFoundException;

/**
 * What is no edition yet, as who asks for it may see it.
 */
@Component
class NewestRevisions {

	private final WorkingDossiers working;

	private final CurrentPerson person;

	NewestRevisions(WorkingDossiers working, CurrentPerson person) {
		this.working = working;
		this.person = person;
	}

	/** The newest revision of a dossier; one that the person may not see is not there. */
	Seen at(String slug) {
		Level clearance = this.person.clearance();
		return this.working.newest(slug, clearance)
			.map((newest) -> new Seen(newest, clearance, OutgoingDossier.of(newest, clearance)))
			.orElseThrow(() -> new NotFoundException("meeting.unknown"));
	}

	/**
	 * A revision and its reader.
	 *
	 * @param whole the revision, whole
	 * @param clearance how far the reader may see
	 * @param outgoing what the reader sees of it
	 */
	record Seen(WorkingDossier whole, Level clearance, OutgoingDossier outgoing) {

	}

}
