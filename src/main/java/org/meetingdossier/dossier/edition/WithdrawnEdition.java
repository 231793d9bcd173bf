package org.meetingdossier.dossier.edition;

import java.time.Instant;

/**
 * What readers are told of an edition that they may no longer read.
 *
 * @param letter the letter of the edition
 * @param notice why, and what to do
 * @param withdrawnAt when it was withdrawn
 */
public record WithdrawnEdition(String letter, String notice, Instant withdrawnAt) {

}
