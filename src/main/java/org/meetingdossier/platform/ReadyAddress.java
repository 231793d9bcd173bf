package org.meetingdossier.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Addresses of which the answer may be kept ready, whatever its type: it is made of
 * nothing but a version, the address and the language. A room declares such beans beside
 * its door.
 */
public final class ReadyAddress {

	private final List<PathPattern> patterns;

	private final Function<Map<String, String>, Optional<Version>> version;

	private ReadyAddress(List<PathPattern> patterns, Function<Map<String, String>, Optional<Version>> version) {
		this.patterns = patterns;
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
		return new ReadyAddress(patterns.stream().map(PathPatternParser.defaultInstance::parse).toList(), version);
	}

	/** What the answer at a path is made of; empty if that is none of ours. */
	Optional<Version> version(PathContainer path) {
		for (PathPattern pattern : this.patterns) {
			PathPattern.PathMatchInfo match = pattern.matchAndExtract(path);
			if (match != null) {
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
