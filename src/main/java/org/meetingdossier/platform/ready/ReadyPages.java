package org.meetingdossier.platform.ready;

import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.LocaleResolver;

import org.meetingdossier.platform.database.DatabaseAway;
import org.meetingdossier.platform.database.DatabaseAwayFilter;
import org.meetingdossier.platform.ready.ReadyAddress.Version;

/**
 * Answers that were made before. A new version of the content has a new key, so nothing is
 * ever invalidated: what nobody asks for any more falls out by weight.
 */
@Component
public class ReadyPages {

	private static final Logger logger = LoggerFactory.getLogger(ReadyPages.class);

	private static final String OPEN = header(CacheControl.noCache());

	private static final String RESTRICTED = header(CacheControl.noCache().cachePrivate());

	/** Without it the device of a reader keeps nothing; the script asks as a stranger, too. */
	private static final String MAY_BE_TAKEN_ALONG = "Offline-Copy";

	private static final String DEPENDS_ON = HttpHeaders.ACCEPT_ENCODING + ", " + HttpHeaders.COOKIE;

	private static final int MOST_SUBJECTS = 2_000;

	private final List<ReadyAddress.Place> addresses;

	private final LocaleResolver languages;

	/** Comparing an address with all patterns costs more than sending its bytes. */
	private final Cache<Words, ReadyAddress.Subject> subjects;

	private final Cache<Key, ReadyPage> pages;

	/** They pass nothing that would count them. */
	private final Counter answers;

	private final Outage outage;

	private final OutageNotice notice;

	ReadyPages(ObjectProvider<ReadyAddress> addresses, LocaleResolver languages, MessageSource messages, Clock clock,
			ObjectProvider<MeterRegistry> meters, @Value("${dossier.ready-pages.memory}") DataSize memory) {
		this.answers = Counter.builder("dossier.ready.answers")
			.description("Requests that were answered with what was ready")
			.register(meters.getIfAvailable(SimpleMeterRegistry::new));
		this.outage = new Outage(clock);
		this.notice = new OutageNotice(messages);
		this.addresses = addresses.stream()
			.flatMap(ReadyAddress::places)
			.sorted(ReadyAddress.Place.MOST_EXACT_FIRST)
			.toList();
		this.languages = languages;
		this.subjects = Caffeine.newBuilder().maximumSize(MOST_SUBJECTS).build();
		this.pages = Caffeine.newBuilder()
			.maximumWeight(memory.toBytes())
			.weigher((Key key, ReadyPage page) -> page.weight())
			.build();
	}

	/**
	 * Answers a request of somebody who is not signed in if that can be done with what is
	 * ready. Access is decided anew before; only while the database is away the last
	 * reading counts, for as long as {@link Outage} says.
	 * @param request the request
	 * @param response where the answer goes
	 * @return whether it was answered
	 * @throws IOException if the reader went away
	 */
	public boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Asked asked = asked(request);
		if (asked == null) {
			return false;
		}
		if (!this.outage.isWorthATry()) {
			return answerWithoutDatabase(asked, request, response);
		}
		Key key;
		try {
			key = key(asked).orElse(null);
		}
		catch (DataAccessException | TransactionException ex) {
			if (!DatabaseAway.causes(ex)) {
				throw ex;
			}
			this.outage.begin(ex);
			return answerWithoutDatabase(asked, request, response);
		}
		if (key == null) {
			return false;
		}
		ReadyPage page = this.pages.getIfPresent(key);
		if (page == null) {
			return false;
		}
		if (key.version().open() && OutageNotice.fits(page)) {
			this.outage.keep(asked.place(), asked.subject().about(), key.version().content(), page);
		}
		write(page, key, request, response);
		return true;
	}

	private boolean answerWithoutDatabase(Asked asked, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Optional<Outage.Reading> reading = this.outage.of(asked.place());
		if (reading.isPresent()) {
			this.notice.write(reading.get(), asked.place().language(), request, response);
		}
		else {
			DatabaseAwayFilter.refuse(response);
		}
		return true;
	}

	/** What a request asks for; empty if that is not kept ready or not for this person. */
	Optional<Key> key(HttpServletRequest request) {
		return Optional.ofNullable(asked(request)).flatMap(this::key);
	}

	private Optional<Key> key(Asked asked) {
		Optional<Version> version = asked.subject().version();
		this.outage.end();
		this.outage.read(asked.subject().about(), version.map(Version::content).orElse(null));
		return version.map((found) -> new Key(asked.place(), found));
	}

	private @Nullable Asked asked(HttpServletRequest request) {
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

	@Nullable ReadyPage find(Key key) {
		return this.pages.getIfPresent(key);
	}

	void keep(Key key, ReadyPage page) {
		this.pages.put(key, page);
	}

	/**
	 * An answer that was asked for only once can be served in an outage as well. Making it
	 * took its time, in which another request may have read that something changed: what it
	 * rests on is read once more.
	 */
	void keepForAnOutage(HttpServletRequest request, Key key, ReadyPage page) {
		Asked asked = asked(request);
		if (asked == null || !key.version().open() || !OutageNotice.fits(page)) {
			return;
		}
		try {
			if (key(asked).filter(key::equals).isPresent()) {
				this.outage.keep(asked.place(), asked.subject().about(), key.version().content(), page);
			}
		}
		catch (DataAccessException | TransactionException ex) {
			// This answer is whole; the next request tells what is wrong.
			logger.debug("Not kept for an outage", ex);
		}
	}

	void write(ReadyPage page, Key key, HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.answers.increment();
		boolean gzip = page.isCompressible() && AcceptedEncodings.of(request).gzip();
		response.setHeader(HttpHeaders.CACHE_CONTROL, key.version().open() ? OPEN : RESTRICTED);
		if (key.version().open()) {
			response.setHeader(MAY_BE_TAKEN_ALONG, "public");
		}
		response.setHeader(HttpHeaders.VARY, DEPENDS_ON);
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, key.place().language().toLanguageTag());
		if (isKnown(page.entityTag(gzip), request, response)) {
			return;
		}
		page.headers().forEach((name, values) -> say(name, values, response));
		if (gzip) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		byte[] bytes = page.bytes(gzip);
		response.setContentType(page.contentType());
		response.setContentLength(bytes.length);
		if (!HttpMethod.HEAD.matches(request.getMethod())) {
			response.getOutputStream().write(bytes);
		}
	}

	/** Says the tag, and that is all for who has these bytes. Mostly the very tag comes back. */
	private static boolean isKnown(String tag, HttpServletRequest request, HttpServletResponse response) {
		String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		if (tag.equals(known)) {
			response.setHeader(HttpHeaders.ETAG, tag);
			response.setStatus(HttpStatus.NOT_MODIFIED.value());
			return true;
		}
		if (known == null && request.getHeader(HttpHeaders.IF_MATCH) == null) {
			response.setHeader(HttpHeaders.ETAG, tag);
			return false;
		}
		return new ServletWebRequest(request, response).checkNotModified(tag);
	}

	/** In the place of what was said when the answer was made just now. */
	private static void say(String name, Collection<String> values, HttpServletResponse response) {
		response.setHeader(name, values.iterator().next());
		values.stream().skip(1).forEach((value) -> response.addHeader(name, value));
	}

	private static String header(CacheControl control) {
		return String.valueOf(control.getHeaderValue());
	}

	/**
	 * Where something is asked.
	 *
	 * @param address the whole path, as the links within may have the application's before
	 * them
	 * @param query what was asked there
	 * @param language the language of the reader
	 */
	record Place(String address, @Nullable String query, Locale language) {

	}

	/**
	 * What an answer is kept by.
	 *
	 * @param place where it is asked for
	 * @param version what it is made of
	 */
	record Key(Place place, Version version) {

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

	private record Asked(Place place, ReadyAddress.Subject subject) {

	}

}
