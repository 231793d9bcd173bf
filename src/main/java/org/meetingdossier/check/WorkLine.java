package org.meetingdossier.check;

import org.meetingdossier.dossier.KeptReference;
import org.meetingdossier.dossier.References.CitingDossier;

/**
 * A reference of the newest revision of a dossier, as clerks work on it.
 *
 * @param dossier the dossier
 * @param reference the reference
 * @param checked what checking gave and what was decided
 */
public record WorkLine(CitingDossier dossier, KeptReference reference, CheckedReference checked) {

}
