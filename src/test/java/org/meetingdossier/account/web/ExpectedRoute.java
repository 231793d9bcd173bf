package org.meetingdossier.account.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/**
 * What a line of the table of routes expects.
 *
 * @param method the HTTP method, or ANY
 * @param pattern the pattern of the handler, or a hyphen where none answers
 * @param address an address to try
 * @param gates what happens at the gate: first to anonymous visitors, then to people with
 * each role, in the order of the roles
 */
record ExpectedRoute(String method, String pattern, String address, List<String> gates) {

	static List<ExpectedRoute> all() {
		try {
			return new ClassPathResource("account/routes.tsv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> Arrays.asList(line.split("\t")))
				.map((cells) -> new ExpectedRoute(cells.get(0), cells.get(1), cells.get(2), cells.subList(3, 8)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String handler() {
		return this.method + " " + this.pattern;
	}

	boolean reads() {
		return !this.method.equals("POST");
	}

}
