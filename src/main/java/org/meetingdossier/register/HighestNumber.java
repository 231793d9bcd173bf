package org.meetingdossier.register;

import org.meetingdossier.citation.DossierNumber;

/**
 * The highest number of the Tweede Kamer that the register knows in a dossier.
 *
 * @param snapshot the import that number comes from
 */
public record HighestNumber(DossierNumber dossier, int number, RegisterSnapshot snapshot) {

}
