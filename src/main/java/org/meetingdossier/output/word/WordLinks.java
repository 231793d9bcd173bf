package org.meetingdossier.output.word;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Which addresses a letter leads to: those that the page leads to as well.
 */
final class WordLinks {

	private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

	private WordLinks() {
	}

	static boolean isSafe(String address) {
		try {
			String scheme = new URI(address).getScheme();
			return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
