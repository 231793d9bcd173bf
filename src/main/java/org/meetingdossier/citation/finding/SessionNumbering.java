package org.meetingdossier.citation.finding;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.CitationParts;
import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.citation.PaperNumber;
import org.meetingdossier.citation.Reason;
import org.meetingdossier.citation.SessionYear;
import org.meetingdossier.citation.part.Numbers;
import org.meetingdossier.citation.part.PaperRange;
import org.meetingdossier.citation.text.Digits;

/**
 * Papers of the Eerste Kamer whose ids hold the session, because the same number or
 * letter of the same dossier may be another paper:
 * {@code Kamerstukken I 1995/96, 23 700, nr. 188b} until 2002/03, and
 * {@code Kamerstukken I 2006/07, 29 942, B} until 2008/09. In 2009/10 some letters still
 * have it and others not; the register is asked for both (registers).
 */
public final class SessionNumbering {

	/**
	 * From 2003/04 on papers of the Eerste Kamer have letters, which go on in the next.
	 */
	private static final int LAST_WITH_NUMBERS = 2002;

	private static final int LAST_WITH_LETTERS = 2008;

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
	 */
	public static void report(FoundCitations findings, Numbers numbers, CitationParts parts, DossierNumber dossier) {
		SessionYear session = parts.session();
		if (!holds(parts.chamber(), session, dossier, numbers)) {
			boolean letter = parts.chamber() == null && numbers.isLetter();
			findings.foundEach(numbers, letter ? parts.in(Chamber.EERSTE_KAMER) : parts,
					CanonicalId.kamerstuk(dossier));
			return;
		}
		CitationParts senate = parts.in(Chamber.EERSTE_KAMER);
		if (session != null) {
			findings.foundEach(numbers, senate, CanonicalId.kamerstuk(session, dossier));
			return;
		}
		findings.openEach(numbers, senate, CitationKind.KAMERSTUK, Reason.SESSION_MISSING);
	}

	/**
	 * Whether a citation with a session names such a paper.
	 * @param number the number or letter
	 * @return whether the id holds the session
	 */
	static boolean holds(SessionYear session, PaperNumber number) {
		return session.first() <= (number.isLetter() ? LAST_WITH_LETTERS : LAST_WITH_NUMBERS);
	}

	/**
	 * Whether a number would be read as one of these.
	 * @return whether words without a House and a session do not name the paper
	 */
	static boolean holds(DossierNumber dossier, String number) {
		Numbers numbers = new Numbers(0, 0, List.of(PaperRange.of(number)), List.of());
		return holds(null, null, dossier, numbers);
	}

	private static boolean holds(@Nullable Chamber chamber, @Nullable SessionYear session, DossierNumber dossier,
			Numbers numbers) {
		PaperNumber first = numbers.ranges().get(0).from();
		boolean marked = first.hasSmallLetter();
		boolean lettered = first.isLetter() && session != null && session.first() > LAST_WITH_NUMBERS;
		if (chamber != Chamber.EERSTE_KAMER && (chamber != null || !(marked || lettered))) {
			return false;
		}
		if (session != null) {
			return holds(session, first);
		}
		return !first.isLetter() && isOld(dossier) && (marked || first.ordinal() <= HIGHEST_NUMBER);
	}

	private static boolean isOld(DossierNumber dossier) {
		return Digits.isNumber(dossier.number()) && Integer.parseInt(dossier.number()) <= LAST_DOSSIER;
	}

}
