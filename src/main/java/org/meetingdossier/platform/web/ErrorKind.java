package org.meetingdossier.platform.web;

import java.util.Set;

import org.springframework.http.HttpStatus;

/**
 * Which words go with a status: words of its own, or those for the side that is at fault.
 */
final class ErrorKind {

	private static final Set<Integer> KNOWN = Set.of(400, 403, 405, 406, 413, 415, 429, 503, 507);

	private ErrorKind() {
	}

	static String of(HttpStatus status) {
		if (KNOWN.contains(status.value())) {
			return String.valueOf(status.value());
		}
		return status.is4xxClientError() ? "client" : "server";
	}

}
