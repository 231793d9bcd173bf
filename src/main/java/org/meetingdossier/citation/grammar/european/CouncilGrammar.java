package org.meetingdossier.citation.grammar.european;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.finding.Grammar;
import org.meetingdossier.citation.text.Anchor;
import org.meetingdossier.citation.text.Cursor;

/**
 * Papers of the Council of the European Union: {@code ST 8803/16}, {@code ST8789/16}. It
 * reads a fixed number of characters.
 */
public final class CouncilGrammar implements Grammar {

	@Override
	public boolean read(Cursor cursor, Anchor anchor, FoundCitations findings) {
		cursor.moveTo(anchor.start());
		if (!cursor.eat('S') || !cursor.eat('T')) {
			return false;
		}
		cursor.gap();
		String number = cursor.digits(3, 5);
		String year = (number != null && cursor.eat('/')) ? year(cursor) : null;
		if (year == null) {
			return false;
		}
		findings.found(CitationKind.EU, "st-" + Integer.parseInt(number) + '-' + year, anchor.start(), cursor.at());
		return true;
	}

	private static @Nullable String year(Cursor cursor) {
		int before = cursor.at();
		String revision = cursor.digits(1, 1);
		if (revision == null || !cursor.eat('/')) {
			cursor.moveTo(before);
		}
		String year = cursor.digits(2, 2);
		if (year == null) {
			String four = cursor.digits(4, 4);
			year = (four != null) ? four.substring(2) : null;
		}
		return (year != null && cursor.atBoundary()) ? year : null;
	}

}
