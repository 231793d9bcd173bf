package org.meetingdossier.dossier.event;

import java.util.UUID;

/**
 * Something of a dossier is more restricted than before, also in its editions. Told
 * within the transaction that saves it: who keeps something derived takes part.
 *
 * @param dossier identity of the dossier
 */
public record LevelsTightened(UUID dossier) {

}
