package org.meetingdossier.platform.ready;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

	/** About everything there is. */
	static final String ALL = "";

	private static final Pattern NO_QUERY = Pattern.compile("");

	private final List<PathPattern> patterns;

	private final Pattern query;

	private final @Nullable String about;

	private final @Nullable Locale language;

	private final Function<Map<String, String>, Optional<Version>> version;

	private ReadyAddress(List<PathPattern> patterns, Pattern query, @Nullable String about, @Nullable Locale language,
			Function<Map<String, String>, Optional<Version>> version) {
		this.patterns = patterns;
		this.query = query;
		this.about = about;
		this.language = language;
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
				null, null, version);
	}

	/**
	 * The same addresses, which may have a query.
	 * @param form the form of a query that is kept ready; each is an answer of its own,
	 * so there must be few
	 * @return the addresses
	 */
	public ReadyAddress withQuery(String form) {
		return new ReadyAddress(this.patterns, Pattern.compile("(?:" + form + ")?"), this.about, this.language,
				this.version);
	}

	/**
	 * The same addresses, of which one variable says what the answer is about. Without it
	 * an answer is about everything there is.
	 * @param variable the variable of the patterns
	 * @return the addresses
	 */
	public ReadyAddress about(String variable) {
		return new ReadyAddress(this.patterns, this.query, variable, this.language, this.version);
	}

	/**
	 * The same addresses, of which the answer is in one language whatever the reader's
	 * is, so that it is kept once.
	 * @param only the language
	 * @return the addresses
	 */
	public ReadyAddress in(Locale only) {
		return new ReadyAddress(this.patterns, this.query, this.about, only, this.version);
	}

	Stream<Place> places() {
		return this.patterns.stream().map((pattern) -> new Place(pattern, this));
	}

	/**
	 * One pattern of addresses. Of two that fit the more exact one counts.
	 *
	 * @param pattern the pattern
	 * @param address where it is declared
	 */
	record Place(PathPattern pattern, ReadyAddress address) {

		static final Comparator<Place> MOST_EXACT_FIRST = Comparator.comparing(Place::pattern);

		/** What a request is about; null if it is for another place. */
		@Nullable Subject subject(PathContainer path, @Nullable String query) {
			PathPattern.PathMatchInfo match = this.pattern.matchAndExtract(path);
			if (match == null || (query != null && !this.address.query.matcher(query).matches())) {
				return null;
			}
			return new Subject(this.address, match.getUriVariables());
		}

	}

	/**
	 * What a request is about.
	 *
	 * @param address where it is declared
	 * @param variables the variables of its path
	 */
	record Subject(ReadyAddress address, Map<String, String> variables) {

		String about() {
			String variable = this.address.about;
			return (variable != null) ? this.variables.getOrDefault(variable, ALL) : ALL;
		}

		/** The language of the answer for a reader. */
		Locale language(Supplier<Locale> reader) {
			return (this.address.language != null) ? this.address.language : reader.get();
		}

		Optional<Version> version() {
			return this.address.version.apply(this.variables);
		}

	}

	/**
	 * A state of what an answer is made of. The answer is a pure function of it, of the
	 * address and of the language.
	 *
	 * @param content what decides who may see what of it: a value that is equal exactly
	 * as long as that is, whoever asks
	 * @param rest what else the answer depends on, such as the clearance of who asks or
	 * the day
	 * @param open whether everybody may see it; otherwise shared caches must not keep it
	 */
	public record Version(Object content, Object rest, boolean open) {

	}

}
