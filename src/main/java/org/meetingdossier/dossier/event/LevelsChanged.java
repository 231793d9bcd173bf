package org.meetingdossier.dossier.event;

import java.util.UUID;

/**
 * How restricted a dossier or something in it is changed, or where it is read. Told
 * within the transaction that saves it: who keeps something derived takes part.
 *
 * @param dossier identity of the dossier
 */
public record LevelsChanged(UUID dossier) {

}
