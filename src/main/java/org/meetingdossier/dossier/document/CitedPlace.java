package org.meetingdossier.dossier.document;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;

/**
 * A reference as its readers see it: where a dossier cites an official document, and the
 * sentence that does.
 *
 * @param slug the dossier's part of an address
 * @param meeting name of the meeting
 * @param level how restricted the text is in which the citation stands
 * @param passage where in the dossier that text stands
 * @param document the document that is cited
 * @param start where the citation starts in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param words the citation as written
 * @param sentence the sentence that makes the citation; for a citation in a footnote the
 * sentence that carries the note
 * @param mark where in that sentence the citation stands, or the mark of its note
 * @param footnote the text of the footnote it stands in; null for a citation in running
 * text
 * @param footnoteNumber the number of that footnote on the page of the dossier
 */
public record CitedPlace(String slug, String meeting, Level level, Passage passage, OfficialId document, int start,
		int end, String words, String sentence, int mark, @Nullable String footnote, @Nullable Integer footnoteNumber) {

}
