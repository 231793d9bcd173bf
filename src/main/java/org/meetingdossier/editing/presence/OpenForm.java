package org.meetingdossier.editing.presence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.editing.ElementKey;

/**
 * A form that somebody has open. Its id is known to that person only.
 */
@Entity
class OpenForm {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID personId;

	private String personName;

	private @Nullable UUID meetingId;

	@Enumerated(EnumType.STRING)
	private ElementKind kind;

	private UUID elementId;

	private Instant openedAt;

	private Instant seenAt;

	private @Nullable Instant takenAt;

	private boolean closed;

	protected OpenForm() {
	}

	OpenForm(SignedInPerson person, ElementKey element, Instant now) {
		this.id = UUID.randomUUID();
		this.personId = person.id();
		this.personName = person.displayName();
		this.meetingId = element.dossierOrNull();
		this.kind = element.kind();
		this.elementId = element.id();
		this.openedAt = now;
		this.seenAt = now;
	}

	void see(Instant now) {
		this.seenAt = now;
		this.closed = false;
	}

	void takeOver(Instant now) {
		see(now);
		this.takenAt = now;
	}

	void close() {
		this.closed = true;
	}

	Ticket view() {
		return new Ticket(this.id, this.personId, this.personName, element(), this.openedAt, this.seenAt, this.takenAt);
	}

	ElementKey element() {
		return ElementKey.of(this.meetingId, this.kind, this.elementId);
	}

	UUID id() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof OpenForm form && id().equals(form.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "OpenForm of " + this.kind;
	}

}
