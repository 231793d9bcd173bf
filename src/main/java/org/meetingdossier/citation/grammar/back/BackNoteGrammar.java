package org.meetingdossier.citation.grammar.back;

import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.CitationParts;
import org.meetingdossier.citation.CitationState;
import org.meetingdossier.citation.PaperNumber;
import org.meetingdossier.citation.Reason;
import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.finding.Grammar;
import org.meetingdossier.citation.text.Anchor;
import org.meetingdossier.citation.text.Cursor;

/**
 * References back to a note of the same text: {@code zie voetnoot 3}. They stay open
 * until the whole text is known. It reads a limited number of characters.
 */
public final class BackNoteGrammar implements Grammar {

	@Override
	public boolean read(Cursor cursor, Anchor anchor, FoundCitations findings) {
		cursor.moveTo(anchor.start());
		cursor.skipWord();
		cursor.gap();
		String note = cursor.digits(1, 4);
		if (note == null || !cursor.atBoundary()) {
			return false;
		}
		findings.open(CitationKind.KAMERSTUK, CitationState.UNRESOLVED_BACK, Reason.NOTE, anchor.start(), cursor.at(),
				CitationParts.NONE.with(new PaperNumber(note)));
		return true;
	}

}
