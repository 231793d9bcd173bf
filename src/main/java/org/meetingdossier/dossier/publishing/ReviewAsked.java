package org.meetingdossier.dossier.publishing;

import java.util.UUID;

/**
 * A revision was handed in for review. Told within the transaction that does so.
 *
 * @param dossier identity of the dossier
 * @param asked what is asked, of whom and by when
 * @param by who handed it in, by the name they sign in with
 */
public record ReviewAsked(UUID dossier, AskReview asked, String by) {

}
