package org.meetingdossier.account;

import java.time.Instant;
import java.util.Optional;
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
 * An address that works once and not for long.
 */
@Entity
class OneTimeLink {

	@Id
	private UUID id;

	/** Of two who use a link at the same time, one finds another version and fails. */
	@Version
	private @Nullable Long version;

	private String tokenHash;

	@Enumerated(EnumType.STRING)
	private LinkPurpose purpose;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Person person;

	private Instant expiresAt;

	private @Nullable Instant usedAt;

	protected OneTimeLink() {
	}

	OneTimeLink(LinkToken token, LinkPurpose purpose, @Nullable Person person, Instant expiresAt) {
		this.id = UUID.randomUUID();
		this.tokenHash = token.hash();
		this.purpose = purpose;
		this.person = person;
		this.expiresAt = expiresAt;
	}

	boolean worksAt(Instant moment) {
		return this.usedAt == null && moment.isBefore(this.expiresAt);
	}

	void use(Instant moment) {
		if (!worksAt(moment)) {
			throw new DeadLinkException();
		}
		this.usedAt = moment;
	}

	Optional<Person> person() {
		return Optional.ofNullable(this.person);
	}

	UUID id() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof OneTimeLink link && id().equals(link.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "OneTimeLink " + id() + " " + this.purpose;
	}

}
