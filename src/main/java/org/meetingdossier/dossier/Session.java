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
 * A part of a meeting, such as the dinner or the North Atlantic Council.
 */
@Entity
class Session {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Meeting meeting;

	private int sequence;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "id", insertable = false, updatable = false))
	private Dossier.Session content;

	protected Session() {
	}

	Session(Meeting meeting, Dossier.Session content) {
		this.meeting = meeting;
		this.id = content.id();
		take(content, 0);
	}

	/** Not final, as it is called on proxies too. */
	void become(Dossier.Session content, int sequence) {
		take(content, sequence);
	}

	private void take(Dossier.Session content, int sequence) {
		this.sequence = sequence;
		this.content = content;
	}

	Dossier.Session toContent() {
		return this.content;
	}

	UUID id() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Session session && id().equals(session.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "Session " + id() + " " + this.content.title();
	}

}
