package org.meetingdossier.reading;

/**
 * A text of a dossier, ready for a page.
 *
 * @param html sanitised HTML
 */
public record RenderedText(String html) {

}
