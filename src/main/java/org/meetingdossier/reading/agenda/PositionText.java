package org.meetingdossier.reading.agenda;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.PositionKind;
import org.meetingdossier.reading.text.RenderedText;

/**
 * A Dutch position on a page.
 *
 * @param kind what it is for
 * @param line the line to take
 * @param explanation the text behind it
 * @param marking its own level where that is stricter than the page's; null else
 */
public record PositionText(PositionKind kind, RenderedText line, RenderedText explanation, @Nullable Level marking) {

}
