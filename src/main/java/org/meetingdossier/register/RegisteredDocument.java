package org.meetingdossier.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;

/**
 * What the register knows of an official document.
 *
 * @param id the canonical id
 * @param title the title; see {@code literal}
 * @param literal false when the title describes the document in other words than its own
 * @param kind what kind of paper it is, such as {@code Motie}; null when not known
 * @param status what became of it, such as {@code verworpen}; null when not known
 * @param author who wrote it, as the register says; null when not known
 * @param date the date of the document; null when not known
 * @param snapshot the import it comes from
 */
public record RegisteredDocument(OfficialId id, String title, boolean literal, @Nullable String kind,
		@Nullable String status, @Nullable String author, @Nullable LocalDate date, RegisterSnapshot snapshot) {

}
