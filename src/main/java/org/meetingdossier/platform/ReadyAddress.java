package org.meetingdossier.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Addresses of which the answer may be kept ready, whatever its type: it is made of
 * nothing but a version, the address and the language. A room declares such beans beside
 * its door.
 */
public final class ReadyAddress {

	private static final Pattern NO_QUERY = Pattern.compile("");

	private final List<PathPattern> patterns;

	private final Pattern query;

	private final Function<Map<String, String>, Optional<Version>> version;

	private ReadyAddress(List<PathPattern> patterns, Pattern query,
			Function<Map<String, String>, Optional<Version>> version) {
		this.patterns = patterns;
		this.query = query;
		this.version = version;
	}

	/**
	 * Addresses with one answer for each version.
	 * @param patterns their path patterns, without the path of the application
	 * @param version gives the version behind the variables of a pattern. It is asked at
	 * every request, before any bytes are served, so this is where access is decided:
	 * empty when the person may not see it, and then the request goes its ordinary way
	 * @return the addresses
	 */
	public static ReadyAddress of(List<String> patterns, Function<Map<String, String>, Optional<Version>> version) {
		return new ReadyAddress(patterns.stream().map(PathPatternParser.defaultInstance::parse).toList(), NO_QUERY,
				version);
	}

	/**
	 * The same addresses, which may have a query.
	 * @param form the form of a query that is kept ready; each is an answer of its own, so
	 * there must be few
	 * @return the addresses
	 */
	public ReadyAddress withQuery(String form) {
		return new ReadyAddress(this.patterns, Pattern.compile("(?:" + form + ")?"), this.version);
	}

	/** What the answer at a path is made of; empty if that is none of ours. */
	Optional<Version> version(PathContainer path, @Nullable String query) {
		for (PathPattern pattern : this.patterns) {
			PathPattern.PathMatchInfo match = pattern.matchAndExtract(path);
			if (match != null && (query == null || this.query.matcher(query).matches())) {
				return this.version.apply(match.getUriVariables());
			}
		}
		return Optional.empty();
	}

	/**
	 * A state of what an answer is made of. The answer is a pure function of it, of the
	 * address and of the language.
	 *
	 * @param state a value that is equal exactly as long as the content is
	 * @param open whether everybody may see it; otherwise shared caches must not keep it
	 */
	public record Version(Object state, boolean open) {

	}

}
