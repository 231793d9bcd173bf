package org.meetingdossier.citation.grammar.back;

import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.CitationParts;
import org.meetingdossier.citation.CitationState;
import org.meetingdossier.citation.Reason;
import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.finding.Grammar;
import org.meetingdossier.citation.part.NumberReader;
import org.meetingdossier.citation.part.Numbers;
import org.meetingdossier.citation.text.Anchor;
import org.meetingdossier.citation.text.Cue;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.WordBefore;

/**
 * References back by number: {@code de motie op stuk nr. 19}, {@code motie nr. 222},
 * {@code gedrukt onder nr. 2229} (practice in debates). They stay open until the whole
 * text is known. It reads a limited number of characters.
 */
public final class BackNumberGrammar implements Grammar {

	@Override
	public boolean read(Cursor cursor, Anchor anchor, FoundCitations findings) {
		Anchor before = new WordBefore(cursor.characters()).lastWord(anchor.start());
		if (before == null || before.cue() != Cue.PAPER) {
			return false;
		}
		cursor.moveTo(anchor.start());
		Numbers numbers = NumberReader.withCue(cursor, before.start());
		if (numbers == null || numbers.size() != 1) {
			return false;
		}
		findings.open(CitationKind.KAMERSTUK, CitationState.UNRESOLVED_BACK, Reason.SAME_NUMBER, before.start(),
				numbers.end(), CitationParts.NONE.with(numbers.ranges().get(0).from()));
		return true;
	}

}
