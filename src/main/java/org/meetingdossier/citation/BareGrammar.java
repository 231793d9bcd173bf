package org.meetingdossier.citation;

/**
 * Parliamentary papers and dossiers without a word, as practice had it before ± 2012 and
 * as the official report still has: {@code (28 676, nr. 141)}, {@code 35300-XIII-34},
 * {@code 35788, letter D}, {@code (36.259, J)}, {@code (34205)},
 * {@code 33992 (R2034)}, and {@code 21.501-20} alone on the line of an agenda. It reads a
 * limited number of characters for each paper it reports.
 */
final class BareGrammar implements Grammar {

	/** Dossiers of before 1980 occur with a word only. */
	private static final int LOWEST = 16_000;

	@Override
	public boolean read(Cursor cursor, Anchor anchor, Findings findings) {
		Surroundings surroundings = new Surroundings(cursor.text(), anchor.number());
		if (!surroundings.allowNumber()) {
			return false;
		}
		cursor.moveTo(anchor.number());
		DossierReading dossier = DossierReader.read(cursor);
		if (dossier == null || !isRecent(dossier)) {
			return false;
		}
		Heading heading = new Heading(null, null, java.util.List.of());
		PaperTail tail = new PaperTail(cursor, findings, anchor.number(), heading, false, dossier);
		if (tail.readPapers()) {
			return true;
		}
		if (dossier.refusal() != null || !standsAlone(dossier, surroundings, anchor)) {
			return false;
		}
		tail.readDossiers();
		return true;
	}

	private static boolean isRecent(DossierReading dossier) {
		return dossier.refusal() == Reason.DOSSIER_HAS_SIX_DIGITS
				|| (dossier.refusal() == null && Integer.parseInt(dossier.dossier().number()) >= LOWEST);
	}

	private static boolean standsAlone(DossierReading dossier, Surroundings surroundings, Anchor anchor) {
		if (dossier.isKingdomAct()) {
			return true;
		}
		if (surroundings.isBracketed(dossier.end())) {
			return !dossier.isPlain() || !isRound(dossier, surroundings, anchor);
		}
		return surroundings.isAgendaLine(dossier.end(), !dossier.isPlain());
	}

	// (30.000) and (35000) are amounts rather than dossiers.
	private static boolean isRound(DossierReading dossier, Surroundings surroundings, Anchor anchor) {
		return dossier.dossier().number().endsWith("00") || surroundings.hasDot(anchor.number(), dossier.end());
	}

}
