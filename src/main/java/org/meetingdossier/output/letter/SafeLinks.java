package org.meetingdossier.output.letter;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Which addresses a letter leads to: those that the page leads to as well.
 */
public final class SafeLinks {

	private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

	private SafeLinks() {
	}

	/**
	 * Whether a letter leads to an address.
	 * @param address any address in a text
	 * @return whether it is one of the web or of mail
	 */
	public static boolean isSafe(String address) {
		try {
			String scheme = new URI(address).getScheme();
			return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
