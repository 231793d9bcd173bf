package org.meetingdossier.register;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * An official document as the newest snapshot that holds it describes it. It is only read
 * through JPA: rows come in large numbers and are written by {@link StoreRows}.
 */
@Entity
class OfficialDocument {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private DocumentId id;

	@Version
	private @Nullable Long version;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Snapshot snapshot;

	private int lineNumber;

	private String title;

	private boolean literal;

	private @Nullable String kind;

	private @Nullable String status;

	private @Nullable String author;

	private @Nullable String documentNumber;

	private @Nullable String caseNumber;

	private @Nullable LocalDate date;

	protected OfficialDocument() {
	}

	DocumentId id() {
		return this.id;
	}

	Snapshot snapshot() {
		return this.snapshot;
	}

	RegisterRow row() {
		return new RegisterRow(this.lineNumber, this.id.toOfficialId(), this.title, this.literal, this.kind,
				this.status, this.author, this.documentNumber, this.caseNumber, this.date);
	}

	RegisteredDocument view() {
		return new RegisteredDocument(this.id.toOfficialId(), this.title, this.literal, null, this.kind, this.status,
				(this.author != null) ? List.of(RegisteredAuthor.read(this.author)) : List.of(), null, null, this.date,
				false, null, this.snapshot.view());
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof OfficialDocument document && id().equals(document.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "OfficialDocument " + id().value();
	}

}
