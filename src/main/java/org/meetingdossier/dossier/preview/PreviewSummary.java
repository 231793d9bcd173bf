package org.meetingdossier.dossier.preview;

import java.time.Instant;
import java.util.UUID;

import org.meetingdossier.account.Level;

/**
 * A line in the list of links to previews of a dossier.
 *
 * @param id identity of the link; not its secret
 * @param level how far it shows
 * @param maker who made it
 * @param madeAt when
 * @param expiresAt when it stops working
 * @param working whether it works now
 */
public record PreviewSummary(UUID id, Level level, String maker, Instant madeAt, Instant expiresAt, boolean working) {

}
