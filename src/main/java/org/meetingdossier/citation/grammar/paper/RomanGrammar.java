package org.meetingdossier.citation.grammar.paper;

import org.meetingdossier.citation.Chamber;
import org.meetingdossier.citation.CitationParts;
import org.meetingdossier.citation.finding.CanonicalId;
import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.finding.Grammar;
import org.meetingdossier.citation.part.DossierReader;
import org.meetingdossier.citation.part.DossierReading;
import org.meetingdossier.citation.part.Numbers;
import org.meetingdossier.citation.part.PaperReader;
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
public final class RomanGrammar implements Grammar {

	private final Grammar writtenId;

	private final Grammar kamerstuk;

	/**
	 * Creates the grammar.
	 * @param writtenId reads {@code kst-CVIII-S}
	 * @param kamerstuk reads the paper behind a word for it
	 */
	public RomanGrammar(Grammar writtenId, Grammar kamerstuk) {
		this.writtenId = writtenId;
		this.kamerstuk = kamerstuk;
	}

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
		DossierReading dossier = DossierReader.readRoman(cursor);
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
