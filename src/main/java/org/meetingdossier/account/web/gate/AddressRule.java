package org.meetingdossier.account.web.gate;

import java.util.Comparator;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import org.meetingdossier.account.door.Address;

/**
 * What a door says of the addresses of one pattern.
 *
 * @param address what it says
 * @param matcher the requests that it is about; reading is asking for the headers as well
 */
record AddressRule(Address address, PathPattern pattern, RequestMatcher matcher) {

	/** The more exact pattern first, and of equal ones that for one method. */
	static final Comparator<AddressRule> MOST_EXACT_FIRST = Comparator.comparing(AddressRule::pattern)
		.thenComparing((rule) -> rule.address().method().isEmpty())
		.thenComparing((rule) -> rule.pattern().getPatternString());

	static AddressRule of(Address address, String pattern) {
		PathPattern parsed = PathPatternParser.defaultInstance.parse(pattern);
		RequestMatcher matcher = address.method()
			.map((method) -> method.equals(HttpMethod.GET) ? either(pattern) : matcher(method, pattern))
			.orElseGet(() -> PathPatternRequestMatcher.pathPattern(pattern));
		return new AddressRule(address, parsed, matcher);
	}

	boolean matches(HttpServletRequest request) {
		return this.matcher.matches(request);
	}

	/** Whether the request is about this address, by whatever method. */
	boolean isAt(HttpServletRequest request) {
		return PathPatternRequestMatcher.pathPattern(this.pattern.getPatternString()).matches(request);
	}

	/** What no two doors may decide. */
	String subject() {
		return this.address.method().map(HttpMethod::name).orElse("any method") + " at "
				+ this.pattern.getPatternString();
	}

	private static RequestMatcher either(String pattern) {
		return new OrRequestMatcher(
				Stream.of(HttpMethod.GET, HttpMethod.HEAD).map((method) -> matcher(method, pattern)).toList());
	}

	private static RequestMatcher matcher(HttpMethod method, String pattern) {
		return PathPatternRequestMatcher.pathPattern(method, pattern);
	}

}
