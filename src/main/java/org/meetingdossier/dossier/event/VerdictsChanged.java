package org.meetingdossier.dossier.event;

import java.util.UUID;

/**
 * A verdict or a decision on a reference of a dossier changed. Told within the
 * transaction that changes it: who keeps something derived takes part.
 *
 * @param dossier identity of the dossier
 */
public record VerdictsChanged(UUID dossier) {

}
