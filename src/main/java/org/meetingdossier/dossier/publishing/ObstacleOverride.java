package org.meetingdossier.dossier.publishing;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * That a revision may be published in spite of a warning, and why.
 */
@Entity
@Immutable
class ObstacleOverride {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID meetingId;

	private int revision;

	private String obstacle;

	private String reason;

	private String who;

	private Instant overriddenAt;

	protected ObstacleOverride() {
	}

	ObstacleOverride(UUID meetingId, int revision, String obstacle, String reason, String who, Instant overriddenAt) {
		this.id = UUID.randomUUID();
		this.meetingId = meetingId;
		this.revision = revision;
		this.obstacle = obstacle;
		this.reason = reason;
		this.who = who;
		this.overriddenAt = overriddenAt;
	}

	OverriddenObstacle toContent() {
		return new OverriddenObstacle(this.obstacle, this.reason, this.who, this.overriddenAt);
	}

	UUID id() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ObstacleOverride override && id().equals(override.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "ObstacleOverride " + id() + " " + this.obstacle;
	}

}
