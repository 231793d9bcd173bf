package org.meetingdossier.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * A proposal in work in a list.
 *
 * @param id identity of the proposal
 * @param letter identity of the letter
 * @param number which proposal of the letter it is, from 1
 * @param title how the meeting is named; may be empty
 * @param letterName the name of the file of the letter
 * @param savedAt when it was changed last
 */
public record ProposalLine(UUID id, UUID letter, int number, String title, String letterName, Instant savedAt) {
}
