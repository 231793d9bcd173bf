package org.meetingdossier.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.ElementLevels;
import org.meetingdossier.dossier.edition.ChangeKind;
import org.meetingdossier.dossier.edition.EditionLetter;
import org.meetingdossier.dossier.edition.EditionSummary;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.dossier.edition.WithdrawnEdition;
import org.meetingdossier.dossier.level.SeenStates;

/**
 * A revision that was published to readers. It never changes.
 */
@Entity
@Immutable
class Edition {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Meeting meeting;

	@OneToOne(fetch = FetchType.LAZY, optional = false)
	private Revision revision;

	private int sequence;

	@Enumerated(EnumType.STRING)
	private Level level;

	private Instant publishedAt;

	@Enumerated(EnumType.STRING)
	private ChangeKind changeKind;

	private @Nullable String note;

	protected Edition() {
	}

	Edition(Revision revision, int sequence, Level level, Instant publishedAt, ChangeKind changeKind,
			@Nullable String note) {
		this.id = UUID.randomUUID();
		this.meeting = revision.meeting();
		this.revision = revision;
		this.sequence = sequence;
		this.level = level;
		this.publishedAt = publishedAt;
		this.changeKind = changeKind;
		this.note = note;
	}

	PublishedDossier.Edition toContent() {
		return new PublishedDossier.Edition(this.id, letter(), this.revision.number(), this.publishedAt, this.note);
	}

	EditionSummary toSummary(@Nullable WithdrawnEdition withdrawn) {
		return new EditionSummary(letter(), this.revision.number(), this.publishedAt, this.changeKind, this.note,
				withdrawn);
	}

	EditionContents.Whole whole() {
		return new EditionContents.Whole(this.id, this.level, this.publishedAt, this.revision.toDossier());
	}

	UUID id() {
		return this.id;
	}

	String letter() {
		return EditionLetter.of(this.sequence);
	}

	Revision revision() {
		return this.revision;
	}

	int sequence() {
		return this.sequence;
	}

	/**
	 * Today's level counts too: a dossier that was tightened takes its editions along.
	 */
	Level servedAt() {
		return this.level.stricter(this.meeting.level());
	}

	/** The content that a reader with this clearance may see, given today's levels. */
	PublishedDossier seenWith(Level clearance, ElementLevels today) {
		return new PublishedDossier(toContent(), servedAt(), this.revision.toDossier().seenWith(clearance, today));
	}

	/**
	 * What a reader can tell this edition from another by; empty where they may see
	 * nothing of it.
	 */
	Optional<SeenStates.Seen> seenAs(Level clearance, ElementLevels today) {
		return clearance.sees(servedAt()) ? SeenStates.Seen.of(this.revision.toDossier(), clearance, today)
				: Optional.empty();
	}

	UUID meetingId() {
		return this.meeting.id();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Edition edition && id().equals(edition.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "Edition " + id() + " " + letter();
	}

}
