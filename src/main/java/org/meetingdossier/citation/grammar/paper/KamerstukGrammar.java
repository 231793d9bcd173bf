package org.meetingdossier.citation.grammar.paper;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.CitationState;
import org.meetingdossier.citation.Irregularity;
import org.meetingdossier.citation.Reason;
import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.finding.Grammar;
import org.meetingdossier.citation.grammar.report.AanhangselGrammar;
import org.meetingdossier.citation.heading.HouseAndSession;
import org.meetingdossier.citation.part.DossierReader;
import org.meetingdossier.citation.part.DossierReading;
import org.meetingdossier.citation.part.NumberReader;
import org.meetingdossier.citation.part.Numbers;
import org.meetingdossier.citation.text.Anchor;
import org.meetingdossier.citation.text.Cue;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.RomanNumeral;
import org.meetingdossier.citation.text.WordBefore;
import org.meetingdossier.citation.text.WordTable;

/**
 * Parliamentary papers announced by a word: {@code Kamerstuk 28 676, nr. 499},
 * {@code Kamerstukken II 2019/20, 35 300-XV, nr. 28, p. 3}, {@code TK 28676-499},
 * {@code Tweede Kamer, vergaderjaar 2024–2025, 36 725 X, nr. 4},
 * {@code Kamerstukken I 2023/24, 36 410, B}, {@code Kamerstukken I 2009/10, CVIII, S}
 * (Aanwijzingen voor de regelgeving 3.43; Leidraad voor juridische auteurs). A dossier
 * alone is reported as a dossier; a number alone is incomplete. It reads a limited number
 * of characters for each paper it reports.
 */
public final class KamerstukGrammar implements Grammar {

	private static final WordTable<String> NUMBER = Cue.NUMBER.words();

	@Override
	public boolean read(Cursor cursor, Anchor anchor, FoundCitations findings) {
		cursor.moveTo(anchor.start());
		boolean comma = word(cursor, anchor.cue());
		HouseAndSession heading = HouseAndSession.read(cursor);
		if (comma) {
			heading = heading.with(Irregularity.COMMA_AFTER_CUE);
		}
		if (AanhangselGrammar.readBehindSession(cursor, anchor.start(), heading, anchor.cue() == Cue.EERSTE_OR_TWEEDE,
				findings)) {
			return true;
		}
		DossierReading dossier = dossier(cursor, heading);
		if (dossier == null) {
			return isPaper(anchor.cue()) && readIncomplete(cursor, anchor, heading, findings);
		}
		PaperTail tail = new PaperTail(cursor, findings, anchor.start(), heading, true, dossier);
		if (tail.readPapers()) {
			return true;
		}
		if (RomanNumeral.isDossier(dossier.dossier().number())) {
			return false;
		}
		boolean inShort = anchor.cue() == Cue.HOUSE && heading.session() != null;
		if (!isPaper(anchor.cue()) && anchor.cue() != Cue.DOSSIER && !inShort) {
			return false;
		}
		tail.readDossiers();
		return true;
	}

	/**
	 * Reads the House, the session, the dossier and its papers where the words before
	 * them have been read.
	 * @param cursor stands behind those words
	 * @param anchor where the citation starts
	 * @param findings takes what was found
	 * @return whether there was a paper
	 */
	boolean readBehindWord(Cursor cursor, Anchor anchor, FoundCitations findings) {
		HouseAndSession heading = HouseAndSession.read(cursor);
		DossierReading dossier = readDossier(cursor, heading);
		return dossier != null && new PaperTail(cursor, findings, anchor.start(), heading, true, dossier).readPapers();
	}

	private static boolean isPaper(Cue cue) {
		return cue == Cue.KAMERSTUK;
	}

	// Reads the word with its dot or comma. Houses are left to the Heading.
	private static boolean word(Cursor cursor, Cue cue) {
		if (cue == Cue.HOUSE || cue == Cue.EERSTE_OR_TWEEDE) {
			return false;
		}
		WordBefore.skipCue(cursor);
		boolean comma = cursor.eat(',');
		if (!comma) {
			cursor.eatAny(":-");
		}
		cursor.gap();
		return comma;
	}

	private static @Nullable DossierReading dossier(Cursor cursor, HouseAndSession heading) {
		int before = cursor.at();
		DossierReading dossier = readDossier(cursor, heading);
		if (dossier == null) {
			cursor.moveTo(before);
			if (cursor.eatWord(NUMBER)) {
				cursor.eat('.');
				cursor.gap();
				dossier = readDossier(cursor, heading);
			}
			if (dossier == null) {
				cursor.moveTo(before);
			}
		}
		return dossier;
	}

	private static @Nullable DossierReading readDossier(Cursor cursor, HouseAndSession heading) {
		DossierReading roman = DossierReader.readRoman(cursor);
		if (roman != null) {
			return roman;
		}
		return DossierReader.readAnnounced(cursor, heading.session() != null);
	}

	// (Kamerstuk , nr. 226): a conversion lost the dossier; it is not invented.
	private static boolean readIncomplete(Cursor cursor, Anchor anchor, HouseAndSession heading,
			FoundCitations findings) {
		Numbers numbers = NumberReader.withCue(cursor, anchor.start());
		if (numbers == null) {
			return false;
		}
		findings.open(CitationKind.KAMERSTUK, CitationState.INCOMPLETE, Reason.DOSSIER_MISSING, anchor.start(),
				numbers.end(), heading.parts().with(numbers.ranges().get(0).from()));
		return true;
	}

}
