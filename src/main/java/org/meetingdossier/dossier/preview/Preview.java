package org.meetingdossier.dossier.preview;

import java.time.Instant;

import org.meetingdossier.dossier.document.Dossier;

/**
 * What a link to a preview shows.
 *
 * @param dossier the newest revision, without what is above the level of the link
 * @param revision the number of that revision
 * @param expiresAt when the link stops working
 */
public record Preview(Dossier dossier, int revision, Instant expiresAt) {

}
