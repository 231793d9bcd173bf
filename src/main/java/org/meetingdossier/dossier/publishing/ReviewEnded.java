package org.meetingdossier.dossier.publishing;

import java.util.UUID;

/**
 * A revision that was handed in was approved or sent back. Told within the transaction
 * that does so.
 *
 * @param dossier identity of the dossier
 * @param asked the step that asked for it
 * @param approved whether it may be published; false if it was sent back
 * @param by who looked at it, by the name they sign in with
 */
public record ReviewEnded(UUID dossier, StepTaken asked, boolean approved, String by) {

}
