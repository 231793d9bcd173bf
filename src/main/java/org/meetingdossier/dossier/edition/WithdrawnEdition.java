package org.meetingdossier.dossier.edition;

import java.time.Instant;

/**
 * What readers are told of an edition that they may no longer read.
 *
 * @param letter the letter of the edition
 * @param meeting name of the meeting, as it was there
 * @param notice why, and what to do
 * @param withdrawnAt when it was withdrawn
 */
public record WithdrawnEdition(String letter, String meeting, String notice, Instant withdrawnAt) {

}
