package org.meetingdossier.dossier;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A promise to inform parliament, made with a topic.
 */
@Entity
class Commitment {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Topic topic;

	private int sequence;

	private String who;

	private String what;

	private String term;

	private @Nullable LocalDate due;

	@Enumerated(EnumType.STRING)
	private CommitmentStatus status;

	protected Commitment() {
	}

	Commitment(Topic topic, Dossier.Commitment content) {
		this.topic = topic;
		this.id = content.id();
		take(content, 0);
	}

	/** Not final, as it is called on proxies too. */
	void become(Dossier.Commitment content, int sequence) {
		take(content, sequence);
	}

	private void take(Dossier.Commitment content, int sequence) {
		this.sequence = sequence;
		this.who = content.who();
		this.what = content.what();
		this.term = content.term();
		this.due = content.due();
		this.status = content.status();
	}

	Dossier.Commitment toContent() {
		return new Dossier.Commitment(this.id, this.who, this.what, this.term, this.due, this.status);
	}

	UUID id() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Commitment commitment && id().equals(commitment.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "Commitment " + id() + " " + this.who;
	}

}
