package org.meetingdossier.platform.ready;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Tells what a request asks for, if that is at an address of which the answer is kept.
 */
final class AskedPlaces {

	private static final int MOST_SUBJECTS = 2_000;

	private final List<ReadyAddress.Place> addresses;

	private final LocaleResolver languages;

	/** Comparing an address with all patterns costs more than sending its bytes. */
	private final Cache<Words, ReadyAddress.Subject> subjects = Caffeine.newBuilder()
		.maximumSize(MOST_SUBJECTS)
		.build();

	AskedPlaces(Stream<ReadyAddress> addresses, LocaleResolver languages) {
		this.addresses = addresses.flatMap(ReadyAddress::places).sorted(ReadyAddress.Place.MOST_EXACT_FIRST).toList();
		this.languages = languages;
	}

	@Nullable Asked of(HttpServletRequest request) {
		if (!HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod())) {
			return null;
		}
		String uri = request.getRequestURI();
		String query = request.getQueryString();
		Words words = new Words(uri, request.getContextPath(), query);
		ReadyAddress.Subject subject = this.subjects.getIfPresent(words);
		if (subject == null) {
			subject = subject(words);
			if (subject == null) {
				return null;
			}
			this.subjects.put(words, subject);
		}
		return new Asked(new Place(uri, query, subject.language(() -> this.languages.resolveLocale(request))), subject);
	}

	private ReadyAddress.@Nullable Subject subject(Words words) {
		PathContainer path = ExactPath.of(words.uri(), words.application()).orElse(null);
		if (path == null) {
			return null;
		}
		return this.addresses.stream()
			.map((address) -> address.subject(path, words.query()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/**
	 * What is asked for.
	 *
	 * @param place where
	 * @param subject what that is about
	 */
	record Asked(Place place, ReadyAddress.Subject subject) {

	}

	/**
	 * Where something is asked.
	 *
	 * @param address the whole path, as the links within may have the application's
	 * before them
	 * @param query what was asked there
	 * @param language the language of the reader
	 */
	record Place(String address, @Nullable String query, Locale language) {

	}

	/**
	 * The words of an address, which alone say what it is about.
	 *
	 * @param uri the whole path
	 * @param application the part of it that leads to the application
	 * @param query what was asked there
	 */
	private record Words(String uri, String application, @Nullable String query) {

	}

}
