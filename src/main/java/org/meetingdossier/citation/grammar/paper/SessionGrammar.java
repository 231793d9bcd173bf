package org.meetingdossier.citation.grammar.paper;

import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.finding.Grammar;
import org.meetingdossier.citation.heading.HouseAndSession;
import org.meetingdossier.citation.part.DossierReader;
import org.meetingdossier.citation.part.DossierReading;
import org.meetingdossier.citation.part.NumberReader;
import org.meetingdossier.citation.text.Anchor;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.Digits;
import org.meetingdossier.citation.text.NumberSurroundings;

/**
 * Parliamentary papers that start with their session: {@code 2013/14, 33 750, nr. 3},
 * {@code I 1999/2000, 25 900, nr. 87b}, {@code 1968/69, 6 000, nr. 22},
 * {@code 2014-2014, 31 322, 255} (footnotes that leave the word out after the first). It
 * reads a limited number of characters.
 */
public final class SessionGrammar implements Grammar {

	private static final int LOWEST = 16_000;

	@Override
	public boolean read(Cursor cursor, Anchor anchor, FoundCitations findings) {
		if (!new NumberSurroundings(cursor.characters(), anchor.number()).allowNumber()) {
			return false;
		}
		cursor.moveTo(anchor.start());
		HouseAndSession heading = HouseAndSession.read(cursor);
		boolean session = heading.session() != null;
		if ((!session && heading.irregular().isEmpty()) || !Digits.isDigit(cursor.peek())) {
			return false;
		}
		DossierReading dossier = DossierReader.readAnnounced(cursor, session);
		if (dossier == null || dossier.refusal() != null || !isMeant(cursor, dossier)) {
			return false;
		}
		return new PaperTail(cursor, findings, anchor.start(), heading, true, dossier).readPapers();
	}

	// A number without a word might be an amount behind round or small ones.
	private static boolean isMeant(Cursor cursor, DossierReading dossier) {
		boolean word = cursor.ahead((c) -> {
			c.gap();
			c.eat(',');
			c.gap();
			return NumberReader.withCue(c, 0) != null;
		});
		String number = dossier.dossier().number();
		return word || !dossier.isPlain() || (Integer.parseInt(number) >= LOWEST && !number.endsWith("00"));
	}

}
