package org.meetingdossier.dossier;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.document.CitedPlace;
import org.meetingdossier.dossier.document.Passage;

/**
 * A citation in a revision of a dossier, with the sentence that makes it. It is derived
 * from the text when the revision is saved and kept for as long as the revision is the
 * newest or published.
 */
@Entity
@Immutable
class Reference {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Revision revision;

	/** Known without the revision, which is large. */
	@Column(name = "revision_id", insertable = false, updatable = false)
	private UUID revisionId;

	private int sequence;

	@Enumerated(EnumType.STRING)
	private Level level;

	@Enumerated(EnumType.STRING)
	private Passage.Part part;

	private @Nullable Integer topicNumber;

	private @Nullable UUID elementId;

	private String document;

	private String words;

	private int startOffset;

	private int endOffset;

	private String sentence;

	/** Not there for references from before it was kept. */
	private @Nullable Integer mark;

	private @Nullable String footnote;

	protected Reference() {
	}

	Reference(Revision revision, CitedPlace place, int sequence) {
		this.id = UUID.randomUUID();
		this.revision = revision;
		this.revisionId = revision.id();
		this.sequence = sequence;
		this.level = place.level();
		this.part = place.passage().part();
		this.topicNumber = place.passage().topic();
		this.elementId = place.passage().element();
		this.document = place.document().value();
		this.words = place.words();
		this.startOffset = place.start();
		this.endOffset = place.end();
		this.sentence = place.sentence();
		this.mark = place.mark();
		this.footnote = place.footnote();
	}

	UUID id() {
		return this.id;
	}

	KeptReference toContent() {
		return new KeptReference(this.id, this.revisionId, this.sequence, this.level,
				new Passage(this.part, this.topicNumber, this.elementId), OfficialId.parse(this.document),
				this.startOffset, this.endOffset, this.words, this.sentence, this.mark, this.footnote);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Reference reference && id().equals(reference.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "Reference " + id() + " " + this.document;
	}

}
