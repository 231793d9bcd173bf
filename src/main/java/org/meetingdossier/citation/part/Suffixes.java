package org.meetingdossier.citation.part;

import java.util.Map;
import java.util.Set;

import org.meetingdossier.citation.text.Digits;

/**
 * What may stand behind the number of a dossier (Aanwijzingen voor de regelgeving 3.43
 * and the registers): councils of ministers behind 21 501, Roman budget chapters, and
 * letters for budget funds.
 */
public final class Suffixes {

	private static final String COUNCILS = "21501";

	private static final Set<String> CHAPTERS = Set.of("I", "II", "IIA", "IIB", "III", "IV", "V", "VI", "VII", "VIII",
			"IX", "IXA", "IXB", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI",
			"XXII", "XXIII");

	private static final String FUNDS = "ABCDEFGHJKLM";

	/** The first dossiers with funds that older budgets do not have (registers). */
	private static final Map<String, String> FUNDS_SINCE = Map.of("J", "33400", "K", "35570", "L", "36200", "M",
			"36600");

	/** Budgets and budget memoranda whose dossier is no round number. */
	private static final Set<String> BUDGETS = Set.of("30105", "30391", "30550", "30560", "30885", "31031", "31061",
			"31290", "31444", "31474", "31792", "31924", "31965", "32123", "32222", "32360", "32395", "32565", "32710",
			"32780", "33090", "33240", "33280", "33480", "33605", "33640", "33750", "33805", "33930", "33940", "34085",
			"34210", "34350", "34475", "34485", "34550", "34620", "34725", "34730", "34775", "34845", "34950", "34960",
			"35095", "35210", "35350", "35450", "35470", "35570", "35650", "35830", "35850", "35925", "35975", "36120",
			"36250", "36350", "36360", "36410", "36435", "36470", "36550", "36560", "36613", "36625", "36725", "36740",
			"36820", "36850", "36950", "37020");

	private Suffixes() {
	}

	/** Whether a text may stand behind the number of a dossier. */
	public static boolean isSuffix(String dossier, String text) {
		return isCouncil(dossier, text) || isChapter(text)
				|| (isFund(text) && dossier.compareTo(FUNDS_SINCE.getOrDefault(text, dossier)) >= 0);
	}

	static boolean isCouncil(String dossier, String text) {
		return COUNCILS.equals(dossier) && text.length() == 2 && Digits.isNumber(text) && text.compareTo("34") <= 0
				&& !"00".equals(text);
	}

	/** Whether councils of ministers stand behind the number of a dossier. */
	public static boolean hasCouncils(String dossier) {
		return COUNCILS.equals(dossier);
	}

	static boolean isChapter(String text) {
		return CHAPTERS.contains(text);
	}

	static boolean isFund(String text) {
		return text.length() == 1 && FUNDS.indexOf(text.charAt(0)) >= 0;
	}

	/**
	 * Whether a letter behind the dossier rather names a fund than a paper of the Eerste
	 * Kamer.
	 * @param dossier the number of the dossier
	 * @return whether the dossier is a budget
	 */
	static boolean isBudget(String dossier) {
		return dossier.endsWith("00") || BUDGETS.contains(dossier);
	}

}
