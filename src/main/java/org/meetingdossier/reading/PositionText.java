package org.meetingdossier.reading;

/**
 * A Dutch position on a page.
 *
 * @param line the line to take
 * @param explanation the text behind it
 */
public record PositionText(RenderedText line, RenderedText explanation) {

}
