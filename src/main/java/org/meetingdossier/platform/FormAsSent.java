package org.meetingdossier.platform;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;

/**
 * A form as it was sent, by whoever it was: nothing of it was looked at yet.
 *
 * @param request the request that carries it
 */
public record FormAsSent(HttpServletRequest request) {

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");

	/**
	 * Where it was sent to.
	 * @param address addresses without host, as a regular expression
	 * @return the parts of the address, or empty if it is none of these or nothing was
	 * sent
	 */
	public Optional<MatchResult> at(Pattern address) {
		Matcher found = address.matcher(this.request.getRequestURI().substring(this.request.getContextPath().length()));
		return (HttpMethod.POST.matches(this.request.getMethod()) && found.matches())
				? Optional.of(found.toMatchResult()) : Optional.empty();
	}

	/**
	 * What a field holds.
	 * @param field the name of the field
	 * @return its words; empty where it was not sent
	 */
	public String words(String field) {
		return Objects.requireNonNullElse(this.request.getParameter(field), "");
	}

	/**
	 * The identity that a field holds.
	 * @param field the name of the field
	 * @return the identity, or empty if it holds none
	 */
	public Optional<UUID> id(String field) {
		String words = words(field);
		return ID.matcher(words).matches() ? Optional.of(UUID.fromString(words)) : Optional.empty();
	}

}
