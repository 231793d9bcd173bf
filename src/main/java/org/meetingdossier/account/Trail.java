package org.meetingdossier.account;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.account.audit.AuditLog;

/**
 * Leaves in the audit log what is done to people and by them.
 */
@Component
class Trail {

	private static final String SOMEBODY = "person/?";

	private final AuditLog log;

	private final CurrentPerson actor;

	Trail(AuditLog log, CurrentPerson actor) {
		this.log = log;
		this.actor = actor;
	}

	/** Somebody does something to a person, perhaps themselves. */
	void doneTo(Person person, AuditAction action) {
		this.log.record(AuditEvent.of(who(), action, subject(person)));
	}

	void added(Person person) {
		this.log.record(AuditEvent.of(who(), AuditAction.PERSON_ADDED, subject(person)).after(person.details()));
	}

	void changed(Person person, PersonDetails before) {
		this.log.record(AuditEvent.of(who(), AuditAction.PERSON_CHANGED, subject(person))
			.before(before)
			.after(person.details()));
	}

	/** A person acts who is not signed in yet: at sign-in, or by a link. */
	void doneBy(Person person, AuditAction action) {
		this.log.record(AuditEvent.of(person.username(), action, subject(person)));
	}

	/** Of a person who is not there no name is kept: it may be a password. */
	void refused() {
		this.log.record(AuditEvent.of(who(), AuditAction.SIGN_IN_FAILED, SOMEBODY));
	}

	void setUp(AuditAction action) {
		this.log.record(AuditEvent.of(who(), action, "set-up"));
	}

	private String who() {
		return this.actor.signedIn().map(SignedInPerson::username).orElse(AuditEvent.SYSTEM);
	}

	private static String subject(Person person) {
		return "person/" + person.username();
	}

}
