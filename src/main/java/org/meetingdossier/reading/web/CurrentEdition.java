package org.meetingdossier.reading.web;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.PublishedDossier;
import org.meetingdossier.dossier.WithdrawnEdition;
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
		Level clearance = this.person.clearance();
		return this.editions.current(slug, clearance).orElseThrow(() -> absent(slug, clearance));
	}

	private RuntimeException absent(String slug, Level clearance) {
		Optional<WithdrawnEdition> withdrawn = this.editions.withdrawn(slug, clearance);
		return withdrawn.isPresent() ? new EditionWithdrawnException(slug, withdrawn.get())
				: new NotFoundException("meeting.unknown");
	}

}
