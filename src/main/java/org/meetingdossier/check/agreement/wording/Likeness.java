package org.meetingdossier.check.agreement.wording;

import java.util.List;

/**
 * Whether two words may mean the same thing. It rather finds a likeness too many than one
 * too few: a likeness keeps the check silent.
 */
final class Likeness {

	private static final int STEM = 4;

	private static final int COMPOUND = 5;

	private Likeness() {
	}

	static boolean isAlike(String one, String other) {
		if (one.equals(other)) {
			return true;
		}
		if (Character.isDigit(one.charAt(0)) || Character.isDigit(other.charAt(0))) {
			return false;
		}
		int shorter = Math.min(one.length(), other.length());
		int common = commonStart(one, other);
		if (common >= STEM && common * 5 >= shorter * 3) {
			return true;
		}
		String small = (one.length() < other.length()) ? one : other;
		String large = small.equals(one) ? other : one;
		return (shorter >= COMPOUND && large.contains(stem(small)))
				|| (shorter > COMPOUND && isCompoundOfSame(small, large));
	}

	// veiligheidsraad, veiligheidsbeleid share a start; drempelwaarde, waarde an end.
	private static boolean isCompoundOfSame(String small, String large) {
		return commonEnd(small, large) >= COMPOUND + 1;
	}

	/** How many letters both have at their ends. */
	static int commonEnd(String one, String other) {
		int common = 0;
		while (common < Math.min(one.length(), other.length())
				&& one.charAt(one.length() - 1 - common) == other.charAt(other.length() - 1 - common)) {
			common++;
		}
		return common;
	}

	private static String stem(String word) {
		return (word.length() > COMPOUND && word.endsWith("en")) ? word.substring(0, word.length() - 2)
				: (word.length() > COMPOUND && (word.endsWith("s") || word.endsWith("e")))
						? word.substring(0, word.length() - 1) : word;
	}

	private static int commonStart(String one, String other) {
		int common = 0;
		while (common < one.length() && common < other.length() && one.charAt(common) == other.charAt(common)) {
			common++;
		}
		return common;
	}

	static boolean isInitials(String acronym, List<String> words) {
		for (int from = 0; from + acronym.length() <= words.size(); from++) {
			int at = 0;
			while (at < acronym.length() && words.get(from + at).charAt(0) == acronym.charAt(at)) {
				at++;
			}
			if (at == acronym.length()) {
				return true;
			}
		}
		return false;
	}

}
