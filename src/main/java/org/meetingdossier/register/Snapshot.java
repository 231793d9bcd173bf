package org.meetingdossier.register;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * One import of the register. It is opened before its rows are stored and completed after
 * them, so that an import that was cut off is known and can be taken up again.
 */
@Entity
class Snapshot {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private SnapshotId id;

	@Version
	private @Nullable Long version;

	private String source;

	private LocalDate asOf;

	private String sha256;

	@Column(name = "row_count")
	private int rows;

	private Instant openedAt;

	private @Nullable Instant completedAt;

	protected Snapshot() {
	}

	Snapshot(SnapshotId id, String source, LocalDate asOf, String sha256, Instant openedAt) {
		this.id = id;
		this.source = source;
		this.asOf = asOf;
		this.sha256 = sha256;
		this.openedAt = openedAt;
	}

	SnapshotId id() {
		return this.id;
	}

	LocalDate asOf() {
		return this.asOf;
	}

	int rows() {
		return this.rows;
	}

	boolean isComplete() {
		return this.completedAt != null;
	}

	void complete(int rows, Instant at) {
		if (isComplete()) {
			throw new IllegalStateException(this + " was completed before");
		}
		this.rows = rows;
		this.completedAt = at;
	}

	RegisterSnapshot view() {
		return new RegisterSnapshot(this.source, this.asOf, this.sha256, this.rows);
	}

	ImportedSnapshot line() {
		return new ImportedSnapshot(this.source, this.asOf, this.rows, this.openedAt, this.completedAt);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Snapshot snapshot && id().equals(snapshot.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "Snapshot %s of %s".formatted(id().value(), this.asOf);
	}

}
