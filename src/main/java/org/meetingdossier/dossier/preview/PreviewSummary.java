package org.meetingdossier.dossier.preview;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;

/**
 * A line in the list of links to previews of a dossier.
 *
 * @param id identity of the link; not its secret
 * @param level how far it was made to show
 * @param maker who made it
 * @param madeAt when
 * @param expiresAt when it stops working
 * @param working whether it is not over and not revoked
 * @param today how far it shows now, as its maker may see no more; null if they may not
 * edit any more
 */
public record PreviewSummary(UUID id, Level level, String maker, Instant madeAt, Instant expiresAt, boolean working,
		@Nullable Level today) {

}
