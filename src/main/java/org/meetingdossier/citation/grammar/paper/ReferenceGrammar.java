package org.meetingdossier.citation.grammar.paper;

import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.finding.Grammar;
import org.meetingdossier.citation.part.DossierReader;
import org.meetingdossier.citation.part.DossierReading;
import org.meetingdossier.citation.part.NumberReader;
import org.meetingdossier.citation.text.Anchor;
import org.meetingdossier.citation.text.Cue;
import org.meetingdossier.citation.text.Cursor;

/**
 * Papers behind a word that mostly announces the reference of a ministry or a company:
 * {@code Kenmerk 34871, nr. 3}. Only a dossier with a number tells that the paper is
 * meant. It reads a limited number of characters.
 */
public final class ReferenceGrammar implements Grammar {

	private final Grammar bare = new BareGrammar();

	@Override
	public boolean read(Cursor cursor, Anchor anchor, FoundCitations findings) {
		cursor.moveTo(anchor.number());
		DossierReading dossier = DossierReader.read(cursor);
		if (dossier == null || dossier.refusal() != null) {
			return false;
		}
		cursor.gap();
		cursor.eat(',');
		cursor.gap();
		return NumberReader.withCue(cursor, anchor.number()) != null
				&& this.bare.read(cursor, new Anchor(Cue.NUMBER, anchor.number(), anchor.number()), findings);
	}

}
