package org.meetingdossier.dossier.publishing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Asks somebody to look at a revision before readers do.
 *
 * @param revision the number of the revision as its author saw it
 * @param note what to look at; null for nothing to say
 * @param reviewer who is asked, by the name they sign in with; null for whoever may
 * @param due the day by which; null for none
 */
public record AskReview(int revision, @Nullable String note, @Nullable String reviewer, @Nullable LocalDate due) {

}
