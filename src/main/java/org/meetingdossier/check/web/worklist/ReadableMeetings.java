package org.meetingdossier.check.web.worklist;

import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.MeetingSummary;

/**
 * Which meetings have a page that the clerk can read. Clerks work on the newest revision,
 * also before anything is published.
 */
@Component
class ReadableMeetings {

	private final Editions editions;

	private final CurrentPerson person;

	ReadableMeetings(Editions editions, CurrentPerson person) {
		this.editions = editions;
		this.person = person;
	}

	/** Their parts of an address. */
	Set<String> slugs() {
		return this.editions.meetings(this.person.clearance())
			.stream()
			.map(MeetingSummary::slug)
			.collect(Collectors.toUnmodifiableSet());
	}

}
