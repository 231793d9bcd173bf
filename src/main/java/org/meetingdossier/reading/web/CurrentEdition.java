package org.meetingdossier.reading.web;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.PublishedDossier;
import org.meetingdossier.platform.NotFoundException;

/**
 * Opens the edition that an address asks for, as far as the person behind the request may
 * see it.
 */
@Component
class CurrentEdition {

	private final Editions editions;

	private final CurrentPerson person;

	CurrentEdition(Editions editions, CurrentPerson person) {
		this.editions = editions;
		this.person = person;
	}

	PublishedDossier of(String slug) {
		return this.editions.current(slug, this.person.clearance())
			.orElseThrow(() -> new NotFoundException("meeting.unknown"));
	}

}
