package org.meetingdossier.citation.text;

/**
 * Where a citation may start.
 *
 * @param cue what kind of citation the words announce
 * @param start where the first word starts
 * @param number where the first digit stands
 */
public record Anchor(Cue cue, int start, int number) {

}
