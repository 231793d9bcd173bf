package org.meetingdossier.account.audit;

/**
 * Makes any text fit for the log.
 */
final class Bounded {

	private static final char REPLACEMENT = '\uFFFD';

	private Bounded() {
	}

	/** The text without what is no text, and with the number of characters cut off. */
	static String text(String text, int limit) {
		// What is far beyond the limit need not be looked at.
		String clean = clean(text.substring(0, Math.min(text.length(), limit + 1)));
		if (clean.length() <= limit) {
			return clean;
		}
		int kept = limit - " … (+2147483647)".length();
		if (Character.isHighSurrogate(clean.charAt(kept - 1))) {
			kept--;
		}
		return clean.substring(0, kept) + " … (+" + (text.length() - kept) + ")";
	}

	// PostgreSQL stores no NUL, and half a surrogate pair has no form in UTF-8: its hash
	// would not be that of what is read back.
	private static String clean(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().map(Bounded::textOnly).forEach(clean::appendCodePoint);
		return clean.toString();
	}

	private static int textOnly(int codePoint) {
		boolean control = Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
		boolean half = Character.getType(codePoint) == Character.SURROGATE;
		return (control || half) ? REPLACEMENT : codePoint;
	}

}
