package org.meetingdossier.account.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

import org.meetingdossier.account.Role;

/**
 * What a line of the table of routes expects.
 *
 * @param method the HTTP method, or ANY
 * @param pattern the pattern of the handler, or a hyphen where none answers
 * @param address an address to try
 * @param gates what happens at the gate: first to anonymous visitors, then to people with
 * each role, in the order of the roles
 * @param shows what is shown there of dossiers
 */
public record ExpectedRoute(String method, String pattern, String address, List<String> gates, ShownOfDossiers shows) {

	private static final int BEFORE_GATES = 3;

	/**
	 * Every route that is known.
	 * @return one for each line of the table
	 */
	public static List<ExpectedRoute> all() {
		try {
			return new ClassPathResource("account/routes.tsv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.map(ExpectedRoute::of)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static ExpectedRoute of(String line) {
		List<String> cells = Arrays.asList(line.split("\t"));
		int last = BEFORE_GATES + 1 + Role.values().length;
		if (cells.size() != last + 1) {
			throw new IllegalArgumentException(
					"A route has %d columns, the last of which says what it shows of dossiers: %s".formatted(last + 1,
							line));
		}
		return new ExpectedRoute(cells.get(0), cells.get(1), cells.get(2), cells.subList(BEFORE_GATES, last),
				ShownOfDossiers.of(cells.get(last)));
	}

	String handler() {
		return this.method + " " + this.pattern;
	}

	/** The address, of nobody where it would be somebody's. */
	String addressOfNobody() {
		return this.address.replaceAll("\\{[a-z]+}", "00000000-0000-4000-8000-000000000000");
	}

	/**
	 * Whether it changes nothing.
	 * @return true unless something is sent to it
	 */
	public boolean reads() {
		return !this.method.equals("POST");
	}

	boolean isForAHandler() {
		return !this.pattern.equals("-");
	}

}
