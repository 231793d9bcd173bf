package org.meetingdossier.check.worklist;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.check.Choice;

/**
 * Tells what authors have to do about decisions: a reference that is right asks nothing
 * of them.
 */
@Component
class TellAuthors {

	private final AuthorOfPlace authors;

	private final ApplicationEventPublisher events;

	TellAuthors(AuthorOfPlace authors, ApplicationEventPublisher events) {
		this.authors = authors;
		this.events = events;
	}

	void decided(WorkLine line, Choice choice, SignedInPerson clerk) {
		if (choice == Choice.WRONG) {
			this.events.publishEvent(new ReferenceRejected(line.dossier().id(), line.reference().level(),
					this.authors.of(line.dossier().id(), line.reference()).orElse(null), clerk.username()));
		}
	}

}
