package org.meetingdossier.dossier;

import java.time.Instant;

/**
 * A saved state of a dossier, for who works on it.
 *
 * @param content the whole content, also what is above the clearance of who asks
 * @param revision the number of the revision
 * @param author who saved it
 * @param savedAt when
 */
public record WorkingDossier(Dossier content, int revision, String author, Instant savedAt) {

}
