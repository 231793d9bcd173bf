package org.meetingdossier.register;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.citation.SessionYear;
import org.meetingdossier.platform.StorableText;

/**
 * What one source says of an official document: a row of a file or a record of a live
 * register, before it is compared with what is known already. Everything but the id may
 * be absent.
 *
 * @param id the canonical id
 * @param title the title; null when the source gives none
 * @param literal false when the title describes the document in other words than its own
 * @param kind what kind of paper it is
 * @param status what became of it
 * @param authors who wrote it, in the order of the source
 * @param chamber the House it belongs to; what the id says of it when the source is
 * silent
 * @param session its parliamentary session; what the id says of it when the source is
 * silent
 * @param documentNumber its number at the Tweede Kamer, such as {@code 2025D21084}
 * @param caseNumber the number of its case there, such as {@code 2025Z09157}
 * @param date the date of the document
 */
public record DocumentFacts(OfficialId id, @Nullable String title, boolean literal, @Nullable String dossierTitle,
		@Nullable String kind, @Nullable String status, List<RegisteredAuthor> authors, @Nullable Chamber chamber,
		@Nullable SessionYear session, @Nullable String documentNumber, @Nullable String caseNumber,
		@Nullable LocalDate date) {

	/** Adds what the id says by itself, and leaves out what no database keeps. */
	public DocumentFacts {
		title = storable(title);
		dossierTitle = storable(dossierTitle);
		kind = storable(kind);
		status = storable(status);
		documentNumber = storable(documentNumber);
		caseNumber = storable(caseNumber);
		authors = List.copyOf(authors);
		IdParts parts = IdParts.of(id);
		chamber = (chamber != null) ? chamber : parts.chamber();
		session = (session != null) ? session : parts.session();
		literal = title == null || literal;
	}

	private static @Nullable String storable(@Nullable String text) {
		return (text != null) ? StorableText.of(text) : null;
	}

	/**
	 * Whether the source says more than that the document exists.
	 * @return whether there is anything to compare with
	 */
	public boolean isDescribed() {
		return this.title != null || this.kind != null || !this.authors.isEmpty() || this.date != null;
	}

	/**
	 * The document as a reader of the register sees it.
	 * @param successor the document that came in its place, if any is known
	 * @param snapshot where the facts come from
	 */
	public RegisteredDocument view(@Nullable Successor successor, RegisterSnapshot snapshot) {
		return new RegisteredDocument(this.id, this.title, this.literal, this.dossierTitle, this.kind, this.status,
				this.authors, this.chamber, this.session, this.date, isWithdrawn(), successor, snapshot);
	}

	private boolean isWithdrawn() {
		return this.status != null && this.status.equalsIgnoreCase("ingetrokken");
	}

	public DocumentFacts by(List<RegisteredAuthor> writers) {
		return new DocumentFacts(this.id, this.title, this.literal, this.dossierTitle, this.kind, this.status, writers,
				this.chamber, this.session, this.documentNumber, this.caseNumber, this.date);
	}

	public DocumentFacts inDossier(@Nullable String titleOfDossier) {
		return new DocumentFacts(this.id, this.title, this.literal, titleOfDossier, this.kind, this.status,
				this.authors, this.chamber, this.session, this.documentNumber, this.caseNumber, this.date);
	}

	/**
	 * These facts, and the others where these are silent: knowing less does not replace
	 * knowing more. The words of a document itself stand above a description of it.
	 */
	DocumentFacts over(DocumentFacts other) {
		boolean ownTitle = this.title != null && (this.literal || other.title == null || !other.literal);
		return new DocumentFacts(this.id, ownTitle ? this.title : other.title, ownTitle ? this.literal : other.literal,
				either(this.dossierTitle, other.dossierTitle), either(this.kind, other.kind),
				either(this.status, other.status), this.authors.isEmpty() ? other.authors : this.authors,
				either(this.chamber, other.chamber), either(this.session, other.session),
				either(this.documentNumber, other.documentNumber), either(this.caseNumber, other.caseNumber),
				either(this.date, other.date));
	}

	private static <T> @Nullable T either(@Nullable T mine, @Nullable T other) {
		return (mine != null) ? mine : other;
	}

}
