package org.meetingdossier.citation.grammar.paper;

import org.meetingdossier.citation.Reason;
import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.finding.Grammar;
import org.meetingdossier.citation.heading.HouseAndSession;
import org.meetingdossier.citation.part.DossierReader;
import org.meetingdossier.citation.part.DossierReading;
import org.meetingdossier.citation.text.Anchor;
import org.meetingdossier.citation.text.Cue;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.NumberSurroundings;

/**
 * Parliamentary papers and dossiers without a word, as practice had it before ± 2012 and
 * as the official report still has: {@code (28 676, nr. 141)}, {@code 35300-XIII-34},
 * {@code 35788, letter D}, {@code (36.259, J)}, {@code (34205)}, {@code 33992 (R2034)},
 * and {@code 21.501-20} alone on the line of an agenda. It reads a limited number of
 * characters for each paper it reports.
 */
public final class BareGrammar implements Grammar {

	/** Dossiers of before 1980 occur with a word only. */
	private static final int LOWEST = 16_000;

	private static final int LONGEST_LETTERS = 45;

	private final Grammar reversed = new ReversedGrammar();

	@Override
	public boolean read(Cursor cursor, Anchor anchor, FoundCitations findings) {
		NumberSurroundings surroundings = new NumberSurroundings(cursor.characters(), anchor.number());
		if (!surroundings.allowNumber()) {
			return false;
		}
		cursor.moveTo(anchor.number());
		DossierReading dossier = DossierReader.read(cursor);
		if (dossier == null || !isRecent(dossier)) {
			return false;
		}
		PaperTail tail = new PaperTail(cursor, findings, anchor.number(), HouseAndSession.NONE, false, dossier);
		if (tail.readPapers()) {
			return true;
		}
		if (dossier.refusal() == null && surroundings.isBracketed(dossier.end())
				&& readLetters(cursor, anchor, findings)) {
			return true;
		}
		cursor.moveTo(dossier.end());
		if (dossier.refusal() != null || !standsAlone(dossier, surroundings)) {
			return false;
		}
		tail.readDossiers();
		return true;
	}

	// The letters of the Eerste Kamer may stand before the dossier, and have no digit.
	private boolean readLetters(Cursor cursor, Anchor anchor, FoundCitations findings) {
		int lowest = Math.max(findings.end(), anchor.number() - LONGEST_LETTERS);
		int letter = cursor.text().substring(lowest, anchor.number()).indexOf("letter ");
		return letter >= 0
				&& this.reversed.read(cursor, new Anchor(Cue.NUMBER, lowest + letter, anchor.number()), findings);
	}

	private static boolean isRecent(DossierReading dossier) {
		return dossier.refusal() == Reason.DOSSIER_HAS_SIX_DIGITS
				|| (dossier.refusal() == null && Integer.parseInt(dossier.dossier().number()) >= LOWEST);
	}

	private static boolean standsAlone(DossierReading dossier, NumberSurroundings surroundings) {
		if (dossier.isKingdomAct()) {
			return true;
		}
		if (surroundings.isBracketed(dossier.end())) {
			return !dossier.isPlain() || !isRound(dossier, surroundings);
		}
		return surroundings.isAgendaLine(dossier.end(), !dossier.isPlain());
	}

	// (30.000) and (35000) are amounts rather than dossiers.
	private static boolean isRound(DossierReading dossier, NumberSurroundings surroundings) {
		return dossier.dossier().number().endsWith("00") || surroundings.hasDot(dossier.end());
	}

}
