package org.meetingdossier.register;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.citation.SessionYear;

/**
 * What the register knows of an official document. A register may know only that a
 * document exists; then everything but its id is absent.
 *
 * @param id the canonical id
 * @param title the title; see {@code literal}; null when not known
 * @param literal false when the title describes the document in other words than its own
 * @param dossierTitle the title of the dossier it belongs to; null when not known
 * @param kind what kind of paper it is, such as {@code Motie}; null when not known
 * @param status what became of it, such as {@code verworpen}; null when not known
 * @param authors who wrote it, in the order of the register; empty when not known
 * @param chamber the House it belongs to; null when not known
 * @param session the parliamentary session it belongs to; null when not known
 * @param date the date of the document; null when not known
 * @param withdrawn whether it was withdrawn
 * @param successor the document that came in its place; null when there is none
 * @param snapshot the import it comes from
 */
public record RegisteredDocument(OfficialId id, @Nullable String title, boolean literal, @Nullable String dossierTitle,
		@Nullable String kind, @Nullable String status, List<RegisteredAuthor> authors, @Nullable Chamber chamber,
		@Nullable SessionYear session, @Nullable LocalDate date, boolean withdrawn, @Nullable Successor successor,
		RegisterSnapshot snapshot) {

	public RegisteredDocument {
		authors = List.copyOf(authors);
	}

}
