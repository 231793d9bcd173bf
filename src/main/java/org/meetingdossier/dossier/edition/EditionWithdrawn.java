package org.meetingdossier.dossier.edition;

import java.util.UUID;

/**
 * The current edition was taken away from readers; none is in its place. Told within the
 * transaction that withdraws it: who keeps something derived takes part.
 *
 * @param dossier identity of the dossier
 * @param edition identity of the edition
 */
public record EditionWithdrawn(UUID dossier, UUID edition) {

}
