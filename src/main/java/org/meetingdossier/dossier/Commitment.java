package org.meetingdossier.dossier;

import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.Dossier;

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

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "id", insertable = false, updatable = false))
	private Dossier.Commitment content;

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
		this.content = content;
	}

	Dossier.Commitment toContent() {
		return this.content;
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
		return "Commitment " + id() + " " + this.content.who();
	}

}
