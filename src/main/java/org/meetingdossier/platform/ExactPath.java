package org.meetingdossier.platform;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.server.PathContainer;

/**
 * The path of a request that can be read in one way only. What the gate's firewall refuses
 * or what may stand for another path (parameters behind a semicolon, encoded characters,
 * empty or dotted steps) is none.
 */
final class ExactPath {

	private static final Pattern PLAIN = Pattern.compile("(?:/[A-Za-z0-9_~-][A-Za-z0-9_.~-]*)+|/");

	private ExactPath() {
	}

	/** The path within the application. */
	static Optional<PathContainer> of(HttpServletRequest request) {
		String uri = request.getRequestURI();
		String application = request.getContextPath();
		if (!uri.startsWith(application)) {
			return Optional.empty();
		}
		String path = uri.substring(application.length());
		return PLAIN.matcher(path).matches() ? Optional.of(PathContainer.parsePath(path)) : Optional.empty();
	}

}
