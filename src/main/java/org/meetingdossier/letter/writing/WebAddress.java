package org.meetingdossier.letter.writing;

import java.util.Locale;

/**
 * Where a link leads, as words that are passed on and never opened.
 */
public final class WebAddress {

	private WebAddress() {
	}

	/**
	 * Reads where a link leads.
	 * @param to what the link says
	 * @return an address of the web or for mail; empty for others
	 */
	public static String of(String to) {
		String lower = to.toLowerCase(Locale.ROOT);
		boolean known = lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
		return known ? to : "";
	}

}
