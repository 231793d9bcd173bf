package org.meetingdossier.intake;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * That a revision of a dossier was made of a letter.
 */
@Entity
class LetterImport {

	@Id
	private UUID id;

	private UUID meetingId;

	private int revision;

	private Instant importedAt;

	protected LetterImport() {
	}

	LetterImport(UUID meeting, int revision, Instant importedAt) {
		this.id = UUID.randomUUID();
		this.meetingId = meeting;
		this.revision = revision;
		this.importedAt = importedAt;
	}

	UUID id() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof LetterImport one && id().equals(one.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "Import " + this.revision + " of " + this.meetingId + " at " + this.importedAt;
	}

}
