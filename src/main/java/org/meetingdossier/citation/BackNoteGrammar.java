package org.meetingdossier.citation;

/**
 * References back to a note of the same text: {@code zie voetnoot 3}. They stay open
 * until the whole text is known. It reads a limited number of characters.
 */
final class BackNoteGrammar implements Grammar {

	@Override
	public boolean read(Cursor cursor, Anchor anchor, Findings findings) {
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
