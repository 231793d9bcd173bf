package org.meetingdossier.citation.grammar;

import org.meetingdossier.citation.Chamber;
import org.meetingdossier.citation.CitationParts;
import org.meetingdossier.citation.text.Anchor;
import org.meetingdossier.citation.text.Characters;
import org.meetingdossier.citation.text.Cue;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.WordBefore;

/**
 * Papers of internal dossiers of the Eerste Kamer, which have a Roman numeral for a
 * number and mostly no digit: {@code Kamerstuk CVIII, S}, {@code (CXXIV, G)},
 * {@code kst-CVIII-S} (practice of the Eerste Kamer). It reads a limited number of
 * characters.
 */
final class RomanGrammar implements Grammar {

	private final Grammar writtenId = new IdGrammar();

	private final Grammar kamerstuk = new KamerstukGrammar();

	@Override
	public boolean read(Cursor cursor, Anchor anchor, FoundCitations findings) {
		int number = anchor.number();
		char before = (number > 0) ? cursor.characters()[number - 1] : ' ';
		if (Characters.isLetterOrDigit(before)) {
			return false;
		}
		Anchor first = (before != '-' && before != '(') ? new WordBefore(cursor.characters()).firstWord(number)
				: anchor;
		if (first == null) {
			return false;
		}
		cursor.moveTo(number);
		DossierReading dossier = RomanNumeral.readDossier(cursor);
		if (dossier == null) {
			return false;
		}
		if (before == '-') {
			return this.writtenId.read(cursor, anchor, findings);
		}
		if (before == '(' && dossier.dossier().number().length() > 1) {
			return readBracketed(cursor, number, dossier, findings);
		}
		return (first.cue() == Cue.KAMERSTUK || first.cue() == Cue.HOUSE)
				&& this.kamerstuk.read(cursor, first, findings);
	}

	private static boolean readBracketed(Cursor cursor, int start, DossierReading dossier, FoundCitations findings) {
		Numbers letters = new PaperReader(cursor, start, false, dossier.irregular()).read();
		if (letters == null || !letters.isLetter() || !cursor.ahead((c) -> c.eat(')'))) {
			return false;
		}
		CitationParts parts = new CitationParts(Chamber.EERSTE_KAMER, null, dossier.dossier(), null, null);
		findings.foundEach(letters, parts, CanonicalId.kamerstuk(dossier.dossier()));
		return true;
	}

}
