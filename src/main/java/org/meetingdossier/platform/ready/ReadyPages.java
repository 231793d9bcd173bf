package org.meetingdossier.platform.ready;

import java.io.IOException;
import java.time.Clock;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.LocaleResolver;

import org.meetingdossier.platform.database.DatabaseAway;
import org.meetingdossier.platform.database.DatabaseAwayFilter;
import org.meetingdossier.platform.ready.AskedPlaces.Asked;
import org.meetingdossier.platform.ready.AskedPlaces.Place;
import org.meetingdossier.platform.ready.ReadyAddress.Version;

/**
 * Answers that were made before. A new version of the content has a new key, so nothing
 * is ever invalidated: what nobody asks for any more falls out by weight.
 */
@Component
public class ReadyPages {

	private static final Logger logger = LoggerFactory.getLogger(ReadyPages.class);

	private final AskedPlaces places;

	/** Who is not signed in is nobody, so that they can share one. */
	private final SharedReading<ReadyAddress.Subject, Optional<Version>> readings = new SharedReading<>();

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
		this.places = new AskedPlaces(addresses.stream(), languages);
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
		Asked asked = this.places.of(request);
		if (asked == null) {
			return false;
		}
		if (!this.outage.isWorthATry()) {
			return answerWithoutDatabase(asked, request, response);
		}
		Key key;
		try {
			ReadyAddress.Subject subject = asked.subject();
			key = key(asked, this.readings.read(subject, subject::version)).orElse(null);
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

	/**
	 * What a request asks for; empty if that is not kept ready or not for this person.
	 */
	Optional<Key> key(HttpServletRequest request) {
		return Optional.ofNullable(this.places.of(request)).flatMap((asked) -> key(asked, asked.subject().version()));
	}

	private Optional<Key> key(Asked asked, Optional<Version> version) {
		this.outage.end();
		this.outage.read(asked.subject().about(), version.map(Version::content).orElse(null));
		return version.map((found) -> new Key(asked.place(), found));
	}

	@Nullable ReadyPage find(Key key) {
		return this.pages.getIfPresent(key);
	}

	void keep(Key key, ReadyPage page) {
		this.pages.put(key, page);
	}

	/**
	 * An answer that was asked for only once can be served in an outage as well. Making
	 * it took its time, in which another request may have read that something changed:
	 * what it rests on is read once more.
	 */
	void keepForAnOutage(HttpServletRequest request, Key key, ReadyPage page) {
		Asked asked = this.places.of(request);
		if (asked == null || !key.version().open() || !OutageNotice.fits(page)) {
			return;
		}
		try {
			if (key(asked, asked.subject().version()).filter(key::equals).isPresent()) {
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
		new SentPage(page, key.version().open(), key.place().language()).write(request, response);
	}

	/**
	 * What an answer is kept by.
	 *
	 * @param place where it is asked for
	 * @param version what it is made of
	 */
	record Key(Place place, Version version) {

	}

}
