package org.meetingdossier.citation.grammar.european;

import org.meetingdossier.citation.CelexNumber;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.finding.Grammar;
import org.meetingdossier.citation.text.Anchor;
import org.meetingdossier.citation.text.Cursor;

/**
 * {@link CelexNumber Numbers of European law}, which need no word before them. It reads a
 * fixed number of characters.
 */
public final class CelexGrammar implements Grammar {

	@Override
	public boolean read(Cursor cursor, Anchor anchor, FoundCitations findings) {
		String celex = CelexNumber.read(cursor, anchor.number());
		if (celex == null) {
			return false;
		}
		findings.found(CitationKind.EU, celex, anchor.number(), cursor.at());
		return true;
	}

}
