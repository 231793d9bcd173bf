package org.meetingdossier.reading.text;

/**
 * A text of a dossier, ready for a page.
 *
 * @param html sanitised HTML
 */
public record RenderedText(String html) {

}
