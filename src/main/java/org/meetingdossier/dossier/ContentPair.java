package org.meetingdossier.dossier;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;

/**
 * Two states of one dossier as one reader may see both: a position that is above the
 * reader's clearance in one of them, or today, is in neither.
 *
 * @param from the name of the first state: the letter of an edition or the number of a
 * revision
 * @param before its content
 * @param to the name of the second state
 * @param after its content
 * @param level how restricted both together are, with what holds today
 */
public record ContentPair(String from, Dossier before, String to, Dossier after, Level level) {

}
