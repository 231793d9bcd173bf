package org.meetingdossier.reading.agenda;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.reading.text.RenderedText;

/**
 * A promise to parliament on a page.
 *
 * @param who the member of cabinet who promised
 * @param what what parliament will be told
 * @param term when, in words
 * @param due the last day that keeps the promise, if one can be named
 * @param status how far it has come
 */
public record CommitmentText(String who, RenderedText what, String term, @Nullable LocalDate due,
		CommitmentStatus status) {

}
