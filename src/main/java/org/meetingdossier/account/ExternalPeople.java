package org.meetingdossier.account;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.audit.AuditAction;

/**
 * People for whom an identity provider answers. It decides their name, roles and
 * clearance anew at each sign-in; shutting somebody out is still done here.
 */
@Component
@Transactional
public class ExternalPeople {

	private final PersonRepository people;

	private final ApplicationEventPublisher events;

	private final Trail trail;

	private final Clock clock;

	ExternalPeople(PersonRepository people, ApplicationEventPublisher events, Trail trail, Clock clock) {
		this.people = people;
		this.events = events;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Lets a person in, and adds who comes for the first time.
	 * @param subject who it is to the provider, forever: the issuer and its name for them
	 * @param username the name to know them by here, which never changes afterwards
	 * @param details name, roles and clearance as the provider says
	 * @throws UsernameTakenException if somebody else has this name here, or nobody may
	 * have it
	 * @throws PersonDisabledException if the person was shut out here
	 */
	public SignedInPerson signIn(String subject, String username, PersonDetails details) {
		Person person = this.people.findBySubject(subject).orElseGet(() -> add(subject, username, details));
		if (person.isDisabled()) {
			throw new PersonDisabledException();
		}
		PersonDetails before = person.details();
		if (!before.equals(details)) {
			person.become(details);
			this.trail.changed(person, before);
			this.events.publishEvent(new AccessChanged(person.username()));
		}
		this.people.signedIn(person.id(), this.clock.instant());
		this.trail.doneBy(person, AuditAction.SIGNED_IN);
		return person.toSignedIn();
	}

	private Person add(String subject, String username, PersonDetails details) {
		Person person = new Person(People.written(username), details, this.clock.instant());
		person.signInElsewhereAs(subject);
		this.people.add(person);
		this.trail.added(person);
		return person;
	}

}
