package org.meetingdossier.dossier;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.DossierJson;
import org.meetingdossier.platform.ChainHash;

/**
 * A saved state of a dossier. It never changes, and its hash holds the hash of the
 * revision before it, so that a changed or missing one shows.
 */
@Entity
@Immutable
class Revision {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Meeting meeting;

	private int number;

	private String author;

	private Instant savedAt;

	private String summary;

	private @Nullable Integer startedFrom;

	private String content;

	private String hash;

	/** The content as it was read last: reading it takes longer than fetching it. */
	@Transient
	private @Nullable Dossier dossier;

	protected Revision() {
	}

	Revision(Meeting meeting, @Nullable Revision previous, @Nullable Integer startedFrom, String content, String author,
			Instant savedAt, String summary) {
		this.id = UUID.randomUUID();
		this.meeting = meeting;
		this.number = (previous != null) ? previous.number + 1 : 1;
		this.startedFrom = startedFrom;
		this.content = content;
		this.author = author;
		this.savedAt = savedAt;
		this.summary = summary;
		this.hash = hashAfter(previous);
	}

	private String hashAfter(@Nullable Revision previous) {
		return ChainHash.of((previous != null) ? previous.hash : "", this.content);
	}

	RevisionSummary toSummary() {
		return new RevisionSummary(this.number, this.author, this.savedAt, this.summary, this.startedFrom);
	}

	UUID id() {
		return this.id;
	}

	int number() {
		return this.number;
	}

	Meeting meeting() {
		return this.meeting;
	}

	String content() {
		return this.content;
	}

	Dossier toDossier() {
		if (this.dossier == null) {
			this.dossier = DossierJson.read(this.content);
		}
		return this.dossier;
	}

	String author() {
		return this.author;
	}

	Instant savedAt() {
		return this.savedAt;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Revision revision && id().equals(revision.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "Revision " + id() + " " + this.number;
	}

}
