package org.meetingdossier.dossier.preview;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.LinkToken;

/**
 * An address that shows the newest revision of a dossier to whoever has it, for a while.
 */
@Entity
class PreviewLink {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID meetingId;

	private String tokenHash;

	@Enumerated(EnumType.STRING)
	private Level level;

	private String maker;

	private Instant madeAt;

	private Instant expiresAt;

	private @Nullable Instant revokedAt;

	protected PreviewLink() {
	}

	PreviewLink(UUID meetingId, LinkToken token, Level level, String maker, Instant madeAt, Instant expiresAt) {
		this.id = UUID.randomUUID();
		this.meetingId = meetingId;
		this.tokenHash = token.hash();
		this.level = level;
		this.maker = maker;
		this.madeAt = madeAt;
		this.expiresAt = expiresAt;
	}

	boolean worksAt(Instant moment) {
		return this.revokedAt == null && moment.isBefore(this.expiresAt);
	}

	void revoke(Instant moment) {
		if (this.revokedAt == null) {
			this.revokedAt = moment;
		}
	}

	UUID meetingId() {
		return this.meetingId;
	}

	Level level() {
		return this.level;
	}

	String maker() {
		return this.maker;
	}

	PreviewSummary toSummary(Instant moment, @Nullable Level today) {
		return new PreviewSummary(this.id, this.level, this.maker, this.madeAt, this.expiresAt, worksAt(moment), today);
	}

	Instant expiresAt() {
		return this.expiresAt;
	}

	UUID id() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof PreviewLink link && id().equals(link.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "PreviewLink " + id() + " " + this.level;
	}

}
