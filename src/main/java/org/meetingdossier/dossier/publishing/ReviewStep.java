package org.meetingdossier.dossier.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A step of a revision towards publication. Steps are only added.
 */
@Entity
@Immutable
class ReviewStep {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID meetingId;

	private int sequence;

	private int revision;

	@Enumerated(EnumType.STRING)
	private StepKind kind;

	private String who;

	private Instant takenAt;

	private @Nullable String note;

	private @Nullable String reviewer;

	private @Nullable LocalDate due;

	protected ReviewStep() {
	}

	ReviewStep(UUID meetingId, int sequence, StepTaken step) {
		this.id = UUID.randomUUID();
		this.meetingId = meetingId;
		this.sequence = sequence;
		this.revision = step.revision();
		this.kind = step.kind();
		this.who = step.who();
		this.takenAt = step.at();
		this.note = step.note();
		this.reviewer = step.reviewer();
		this.due = step.due();
	}

	StepTaken toContent() {
		return new StepTaken(this.revision, this.kind, this.who, this.takenAt, this.note, this.reviewer, this.due);
	}

	UUID dossier() {
		return this.meetingId;
	}

	UUID id() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ReviewStep step && id().equals(step.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "ReviewStep " + id() + " " + this.kind;
	}

}
