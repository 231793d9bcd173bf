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

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;

/**
 * What the Netherlands argues for: on a topic, or as the general line of a meeting.
 */
@Entity
class Position {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Topic topic;

	private int sequence;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "id", insertable = false, updatable = false))
	private Dossier.Position content;

	protected Position() {
	}

	Position(@Nullable Topic topic, Dossier.Position content) {
		this.topic = topic;
		this.id = content.id();
		this.content = content;
	}

	/** The general line after a save: the one that was, changed or new, or none. */
	static @Nullable Position align(@Nullable Position current, Dossier.@Nullable Position content) {
		if (content == null) {
			return null;
		}
		if (current == null || !current.id().equals(content.id())) {
			return new Position(null, content);
		}
		current.become(content, 0);
		return current;
	}

	/** Not final: the general line may be a proxy, which has to pass the call on. */
	void become(Dossier.Position content, int sequence) {
		this.sequence = sequence;
		this.content = content;
	}

	Dossier.Position toContent() {
		return this.content;
	}

	UUID id() {
		return this.id;
	}

	Level level() {
		return this.content.level();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Position position && id().equals(position.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "Position " + id();
	}

}
