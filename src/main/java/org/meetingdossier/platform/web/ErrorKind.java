package org.meetingdossier.platform.web;

import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import org.meetingdossier.platform.database.RestartNeeded;

/**
 * Which words go with a status: words of its own, or those for the side that is at fault.
 */
@Component
class ErrorKind {

	private static final Set<Integer> KNOWN = Set.of(400, 403, 405, 406, 413, 415, 429, 503, 507);

	private final RestartNeeded restart;

	private final List<Long> limits;

	ErrorKind(RestartNeeded restart, @Value("${server.tomcat.max-http-form-post-size}") DataSize formLimit,
			@Value("${dossier.largest-file}") DataSize fileLimit) {
		this.restart = restart;
		this.limits = List.of(formLimit.toMegabytes(), fileLimit.toMegabytes());
	}

	String of(HttpStatus status) {
		if (status == HttpStatus.SERVICE_UNAVAILABLE && this.restart.isNow()) {
			return "restart";
		}
		if (KNOWN.contains(status.value())) {
			return String.valueOf(status.value());
		}
		return status.is4xxClientError() ? "client" : "server";
	}

	/** How many megabytes a form and a file may have. */
	List<Long> limits() {
		return this.limits;
	}

}
