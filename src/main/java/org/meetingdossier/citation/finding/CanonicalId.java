package org.meetingdossier.citation.finding;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.citation.SessionYear;
import org.meetingdossier.citation.text.Digits;

/**
 * Prints the parts of a citation as the id in the official registers.
 */
public final class CanonicalId {

	private CanonicalId() {
	}

	/**
	 * The ids of papers of a dossier: {@code kst-28676-499}. The number of a Kingdom act
	 * is no part of them.
	 */
	public static IdRule kamerstuk(DossierNumber dossier) {
		String prefix = "kst-" + dossier.withoutKingdomAct().value() + '-';
		return new IdRule(CitationKind.KAMERSTUK, (number) -> prefix + number.withoutZeros());
	}

	/**
	 * The ids of papers that are numbered anew in each session:
	 * {@code kst-19951996-23700-188b}.
	 */
	public static IdRule kamerstuk(SessionYear session, DossierNumber dossier) {
		String prefix = "kst-" + session.value() + '-' + dossier.withoutKingdomAct().value() + '-';
		return new IdRule(CitationKind.KAMERSTUK, (number) -> prefix + number.withoutZeros());
	}

	/** The id of a dossier: {@code dossier/36600-V}. */
	public static String dossier(DossierNumber dossier) {
		return "dossier/" + dossier.value();
	}

	/** The ids of answers of a session: {@code ah-tk-20192020-2425}. */
	public static IdRule aanhangsel(Chamber chamber, SessionYear session) {
		String prefix = "ah-" + chamber.code() + '-' + session.value() + '-';
		return new IdRule(CitationKind.AANHANGSEL, (number) -> prefix + number.value());
	}

	/**
	 * The id of a part of the official report, such as {@code h-tk-20232024-45-7}: by
	 * item since 2011/12, by first page in 2009-2011, by pages alone in 1996-2009, by
	 * meeting and pages before (registers).
	 * @param meeting the number of the meeting
	 * @param item the item, if the words name one
	 * @param page the pages, if the words name them: {@code 15-16}
	 */
	public static String handelingen(Chamber chamber, SessionYear session, String meeting, @Nullable String item,
			@Nullable String page) {
		String prefix = "h-" + chamber.code() + '-' + session.value() + '-';
		if (item != null) {
			return prefix + meeting + '-' + item;
		}
		int hyphen = (page != null) ? page.indexOf('-') : -1;
		if (page == null || hyphen < 0 || !Digits.isNumber(page.substring(hyphen + 1)) || session.first() > 2010) {
			return prefix + meeting;
		}
		if (session.first() >= 2009) {
			return prefix + meeting + '-' + page.substring(0, hyphen);
		}
		return (session.first() >= 1996) ? prefix + page : prefix + meeting + '-' + page;
	}

}
