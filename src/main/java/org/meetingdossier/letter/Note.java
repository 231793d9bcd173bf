package org.meetingdossier.letter;

/**
 * A footnote or an endnote.
 *
 * @param id its id in the letter
 * @param text its words; paragraphs are parted by a line break
 */
public record Note(String id, String text) {
}
