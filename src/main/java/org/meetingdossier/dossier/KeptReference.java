package org.meetingdossier.dossier;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.document.Passage;

/**
 * A reference as it is kept with a revision.
 *
 * @param id identity of the reference
 * @param revision identity of the revision
 * @param sequence its place in the reading order of the revision, from 1 on
 * @param level how restricted the text is in which it stands
 * @param passage where in the dossier that text stands
 * @param document the document that is cited
 * @param start where the citation starts in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param words the citation as written
 * @param sentence the sentence that makes the citation
 * @param mark where in that sentence the citation stands, or the mark of its note; null
 * when that was not kept
 * @param footnote the text of the footnote it stands in; null for a citation in running
 * text
 */
public record KeptReference(UUID id, UUID revision, int sequence, Level level, Passage passage, OfficialId document,
		int start, int end, String words, String sentence, @Nullable Integer mark, @Nullable String footnote) {

}
