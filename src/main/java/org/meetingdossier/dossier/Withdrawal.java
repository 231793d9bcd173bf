package org.meetingdossier.dossier;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.edition.WithdrawnEdition;

/**
 * That an edition may no longer be read, and what readers are told instead.
 */
@Entity
@Immutable
class Withdrawal {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@OneToOne(fetch = FetchType.LAZY, optional = false)
	private Edition edition;

	private String notice;

	private String who;

	private Instant withdrawnAt;

	protected Withdrawal() {
	}

	Withdrawal(Edition edition, String notice, String who, Instant withdrawnAt) {
		this.id = UUID.randomUUID();
		this.edition = edition;
		this.notice = notice;
		this.who = who;
		this.withdrawnAt = withdrawnAt;
	}

	WithdrawnEdition toContent() {
		return new WithdrawnEdition(this.edition.letter(), this.edition.revision().toDossier().title(), this.notice,
				this.withdrawnAt);
	}

	Edition edition() {
		return this.edition;
	}

	UUID id() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Withdrawal withdrawal && id().equals(withdrawal.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "Withdrawal " + id();
	}

}
