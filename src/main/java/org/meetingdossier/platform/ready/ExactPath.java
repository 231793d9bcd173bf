package org.meetingdossier.platform.ready;

import java.util.Optional;

import org.springframework.http.server.PathContainer;

/**
 * The path of a request that can be read in one way only. What the gate's firewall
 * refuses or what may stand for another path (parameters behind a semicolon, encoded
 * characters, empty or dotted steps) is none.
 */
final class ExactPath {

	private ExactPath() {
	}

	/** The path within the application. */
	static Optional<PathContainer> of(String uri, String application) {
		if (!uri.startsWith(application)) {
			return Optional.empty();
		}
		String path = uri.substring(application.length());
		return isPlain(path) ? Optional.of(PathContainer.parsePath(path)) : Optional.empty();
	}

	/**
	 * Steps of letters, digits and {@code _ . ~ - : ( )} of which none is empty or begins
	 * with a dot.
	 */
	private static boolean isPlain(String path) {
		if (path.equals("/")) {
			return true;
		}
		boolean begins = false;
		for (int index = 0; index < path.length(); index++) {
			char next = path.charAt(index);
			boolean goesOn = !begins && (next == '/' || next == '.');
			if (!goesOn && !isOfAWord(next)) {
				return false;
			}
			begins = next == '/';
		}
		return path.startsWith("/") && !begins;
	}

	private static boolean isOfAWord(char character) {
		return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')
				|| (character >= 'A' && character <= 'Z') || character == '-' || character == '_' || character == '~'
				|| character == ':' || character == '(' || character == ')';
	}

}
