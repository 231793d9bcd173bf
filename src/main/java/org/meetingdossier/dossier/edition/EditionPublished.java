package org.meetingdossier.dossier.edition;

import java.util.UUID;

/**
 * A revision was published and is what readers find now. Told within the transaction that
 * publishes it: who keeps something derived takes part.
 *
 * @param dossier identity of the dossier
 * @param edition identity of the edition
 */
public record EditionPublished(UUID dossier, UUID edition) {

}
