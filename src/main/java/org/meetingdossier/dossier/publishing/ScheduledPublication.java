package org.meetingdossier.dossier.publishing;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.edition.ChangeKind;
import org.meetingdossier.dossier.edition.PublicationRefusedException.Reason;
import org.meetingdossier.dossier.publishing.PlannedPublication.State;

/**
 * A publication at a time to come. It ends once: published, refused or cancelled.
 */
@Entity
class ScheduledPublication {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID meetingId;

	private int revision;

	@Enumerated(EnumType.STRING)
	private ChangeKind changeKind;

	private @Nullable String note;

	private String publisher;

	private Instant dueAt;

	@Enumerated(EnumType.STRING)
	private State state;

	@Enumerated(EnumType.STRING)
	private @Nullable Reason refusal;

	private @Nullable Instant endedAt;

	protected ScheduledPublication() {
	}

	ScheduledPublication(PublishRevision command, String publisher, Instant dueAt) {
		this.id = UUID.randomUUID();
		this.meetingId = command.dossier();
		this.revision = command.revision();
		this.changeKind = command.change();
		this.note = command.note();
		this.publisher = publisher;
		this.dueAt = dueAt;
		this.state = State.WAITING;
	}

	boolean waits() {
		return this.state == State.WAITING;
	}

	void end(State state, Instant moment) {
		this.state = state;
		this.endedAt = moment;
	}

	void refuse(Reason reason, Instant moment) {
		this.refusal = reason;
		end(State.REFUSED, moment);
	}

	PublishRevision command() {
		return new PublishRevision(this.meetingId, this.revision, this.changeKind, this.note);
	}

	PlannedPublication toContent() {
		return new PlannedPublication(this.revision, this.dueAt, this.publisher, this.changeKind, this.note, this.state,
				this.refusal);
	}

	String publisher() {
		return this.publisher;
	}

	UUID id() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ScheduledPublication publication && id().equals(publication.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "ScheduledPublication " + id() + " " + this.state;
	}

}
