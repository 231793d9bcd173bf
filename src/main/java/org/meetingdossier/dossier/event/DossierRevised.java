package org.meetingdossier.dossier.event;

import java.util.UUID;

/**
 * A revision of a dossier was saved, with its references. Told within the transaction
 * that saves it, before references that are no longer kept are removed: who listens takes
 * part in the save.
 *
 * @param dossier identity of the dossier
 * @param revision identity of the revision
 */
public record DossierRevised(UUID dossier, UUID revision) {

}
