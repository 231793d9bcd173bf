package org.meetingdossier.intake.proposal;

/**
 * Words of a letter on which something that was read rests.
 *
 * @param block the index of their block in the letter
 * @param start where in its text they start, in UTF-16 units
 * @param end where they end, exclusive
 */
public record Words(int block, int start, int end) {
}
