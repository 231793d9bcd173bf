package org.meetingdossier.account.web;

import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the test of Internet.nl asks of the headers of a site, restated: its explanations
 * of the tests of the content security policy, HSTS, referrer policy and
 * X-Content-Type-Options.
 */
final class InternetNlRules {

	private static final Set<String> MUST_BE_NAMED = Set.of("default-src", "base-uri", "form-action",
			"frame-ancestors");

	private static final Set<String> OWN = Set.of("'none'", "'self'");

	private static final Set<String> GOOD_REFERRERS = Set.of("no-referrer", "same-origin");

	private static final Pattern MAX_AGE = Pattern.compile("max-age=(\\d+).*");

	private static final long YEAR = 31_536_000;

	private InternetNlRules() {
	}

	/** The rules that an answer breaks. */
	static List<String> brokenBy(HttpHeaders headers, boolean underTls) {
		return Stream
			.of(policy(headers), underTls ? transport(headers) : Stream.<String>of(),
					one(headers, "Referrer-Policy", GOOD_REFERRERS),
					one(headers, "X-Content-Type-Options", Set.of("nosniff")))
			.flatMap((broken) -> broken)
			.toList();
	}

	private static Stream<String> policy(HttpHeaders headers) {
		List<String> policies = headers.allValues("Content-Security-Policy");
		if (policies.size() != 1) {
			return Stream.of("there is one policy: " + policies);
		}
		Map<String, List<String>> directives = new TreeMap<>();
		for (String directive : policies.get(0).split("; ")) {
			List<String> words = Arrays.asList(directive.split(" "));
			directives.put(words.get(0), words.subList(1, words.size()));
		}
		Stream<String> unnamed = MUST_BE_NAMED.stream()
			.filter((name) -> !directives.containsKey(name))
			.map((name) -> name + " is named");
		return Stream.concat(unnamed,
				directives.entrySet()
					.stream()
					.flatMap((directive) -> sources(directive.getKey(), directive.getValue())));
	}

	private static Stream<String> sources(String directive, List<String> sources) {
		boolean images = directive.equals("img-src");
		return sources.stream()
			.filter((source) -> !OWN.contains(source) && !(images && source.equals("data:")))
			.map((source) -> directive + " names no " + source);
	}

	private static Stream<String> transport(HttpHeaders headers) {
		List<String> values = headers.allValues("Strict-Transport-Security");
		Matcher age = MAX_AGE.matcher(String.join(",", values));
		boolean lasting = values.size() == 1 && age.matches() && Long.parseLong(age.group(1)) >= YEAR;
		return lasting ? Stream.of() : Stream.of("TLS is asked for during a year: " + values);
	}

	private static Stream<String> one(HttpHeaders headers, String name, Set<String> good) {
		List<String> values = headers.allValues(name);
		return (values.size() == 1 && good.contains(values.get(0))) ? Stream.of()
				: Stream.of(name + " is good: " + values);
	}

}
