package org.meetingdossier.citation;

import org.jspecify.annotations.Nullable;

/**
 * Papers that the Eerste Kamer numbered anew in each session, until 2002/03:
 * {@code Kamerstukken I 1995/96, 23 700, nr. 188b}. The same number of the same dossier
 * may be another paper, so their ids hold the session (registers).
 */
final class SessionNumbering {

	/** From 2003/04 on papers of the Eerste Kamer have letters, whatever the session. */
	private static final int LAST_SESSION = 2002;

	/** The last dossier that the registers have in that session. */
	private static final int LAST_DOSSIER = 28_999;

	/** No session had more numbers than this. */
	private static final int HIGHEST_NUMBER = 399;

	private SessionNumbering() {
	}

	/**
	 * Reports papers with the id that their numbering asks for.
	 * @param findings takes them; without a session in the words they are incomplete
	 * @param numbers the numbers of the papers
	 * @param parts what the words say
	 * @param dossier the dossier
	 */
	static void report(Findings findings, Numbers numbers, CitationParts parts, DossierNumber dossier) {
		SessionYear session = parts.session();
		if (!holds(parts.chamber(), session, dossier, numbers)) {
			findings.foundEach(numbers, parts, CanonicalId.kamerstuk(dossier));
			return;
		}
		CitationParts senate = parts.in(Chamber.EERSTE_KAMER);
		if (session != null) {
			findings.foundEach(numbers, senate, CanonicalId.kamerstuk(session, dossier));
			return;
		}
		findings.openEach(numbers, senate, CitationKind.KAMERSTUK, Reason.SESSION_MISSING);
	}

	static boolean holds(SessionYear session) {
		return session.first() <= LAST_SESSION;
	}

	/**
	 * Whether a number would be read as one of these.
	 * @param dossier the dossier
	 * @param number the number
	 * @return whether words without a House and a session do not name the paper
	 */
	static boolean holds(DossierNumber dossier, String number) {
		Numbers numbers = new Numbers(0, 0, java.util.List.of(PaperRange.of(number)), java.util.List.of());
		return holds(null, null, dossier, numbers);
	}

	private static boolean holds(@Nullable Chamber chamber, @Nullable SessionYear session, DossierNumber dossier,
			Numbers numbers) {
		PaperNumber first = numbers.ranges().get(0).from();
		boolean marked = first.hasSmallLetter();
		if (chamber != Chamber.EERSTE_KAMER && (chamber != null || !marked)) {
			return false;
		}
		if (session != null) {
			return holds(session);
		}
		return !first.isLetter() && isOld(dossier) && (marked || first.ordinal() <= HIGHEST_NUMBER);
	}

	private static boolean isOld(DossierNumber dossier) {
		return Digits.isNumber(dossier.number()) && Integer.parseInt(dossier.number()) <= LAST_DOSSIER;
	}

}
