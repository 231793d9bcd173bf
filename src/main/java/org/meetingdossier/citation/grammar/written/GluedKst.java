package org.meetingdossier.citation.grammar.written;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.part.Suffixes;
import org.meetingdossier.citation.text.Characters;
import org.meetingdossier.citation.text.Digits;

/**
 * Numbers of papers without the hyphens, as the sites of Parlementaire Monitor write
 * them: {@code KST3552660} for kst-35526-60, {@code KST36189B}, {@code KST36600VIII52},
 * {@code KST21501022711}. The first five digits are the dossier, except in the number of
 * a paper that has none in a dossier yet: {@code KST1145521} (registers).
 */
final class GluedKst {

	private static final int DOSSIER = 5;

	private static final int COUNCIL = 2;

	private static final int LONGEST_NUMBER = 4;

	private static final int LONGEST_LETTER = 2;

	private GluedKst() {
	}

	/**
	 * The canonical id.
	 * @param glued what stands behind {@code KST}
	 * @return the id, or nothing if it is no number of a paper
	 */
	static @Nullable String idOf(String glued) {
		if (isProvisional(glued)) {
			return "kst-" + glued;
		}
		if (glued.length() <= DOSSIER || "1234".indexOf(glued.charAt(0)) < 0
				|| !Digits.isNumber(glued.substring(0, DOSSIER))) {
			return null;
		}
		String dossier = glued.substring(0, DOSSIER);
		String rest = glued.substring(DOSSIER);
		int end = Suffixes.hasCouncils(dossier) ? Math.min(COUNCIL, rest.length()) : capitals(rest);
		String suffix = rest.substring(0, end);
		String number = rest.substring(end);
		if (suffix.isEmpty()) {
			return isPaper(number) ? "kst-" + dossier + '-' + number : null;
		}
		if (number.isEmpty()) {
			return (Characters.isCapital(suffix.charAt(0)) && suffix.length() <= LONGEST_LETTER)
					? "kst-" + dossier + '-' + suffix : null;
		}
		return (Suffixes.isSuffix(dossier, suffix) && isPaper(number)) ? "kst-" + dossier + '-' + suffix + '-' + number
				: null;
	}

	// The registers have them from 954876 to 1183940.
	private static boolean isProvisional(String glued) {
		return Digits.isNumber(glued)
				&& ((glued.length() == 6 && glued.charAt(0) == '9') || (glued.length() == 7 && glued.charAt(0) == '1'));
	}

	private static int capitals(String text) {
		int end = 0;
		while (end < text.length() && Characters.isCapital(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private static boolean isPaper(String number) {
		return Digits.isNumber(number) && number.length() <= LONGEST_NUMBER && number.charAt(0) != '0';
	}

}
