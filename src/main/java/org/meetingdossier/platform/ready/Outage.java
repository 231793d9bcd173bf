package org.meetingdossier.platform.ready;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.meetingdossier.platform.database.DatabaseAway;
import org.meetingdossier.platform.database.FailureCauses;

/**
 * What may still be read while the database is away. It is the one exception to reading
 * level and withdrawal at each request, and a small one: only what this instance itself
 * read to be for everybody in the last minute before, for ten minutes, with its age.
 */
final class Outage {

	private static final Logger log = LoggerFactory.getLogger(Outage.class);

	/** How long before the outage an answer must have been read to be for everybody. */
	static final Duration READ_BEFORE = Duration.ofSeconds(60);

	/** How old at most that reading may be. */
	static final Duration SERVED = Duration.ofMinutes(10);

	/** While the database is away one request in so long tries whether it is back. */
	private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

	private static final int MOST_PAGES = 2_000;

	/** What the readings about each dossier rest on; without it there are none. */
	private final Cache<String, Object> contents = Caffeine.newBuilder().maximumSize(MOST_PAGES).build();

	private final Cache<Object, Reading> readings = Caffeine.newBuilder().maximumSize(MOST_PAGES).build();

	private final Clock clock;

	private @Nullable Instant since;

	private volatile @Nullable Instant nextTry;

	Outage(Clock clock) {
		this.clock = clock;
	}

	/** Whether to ask the database, which takes its time while it is away. */
	synchronized boolean isWorthATry() {
		Instant next = this.nextTry;
		Instant now = this.clock.instant();
		if (next == null) {
			return true;
		}
		if (now.isBefore(next)) {
			return false;
		}
		this.nextTry = now.plus(BETWEEN_TRIES);
		return true;
	}

	/**
	 * The database did not answer. That all connections are in use says nothing of an
	 * outage: others may be changing who may see what just now.
	 */
	synchronized void begin(RuntimeException failure) {
		if (DatabaseAway.isBusy(failure)) {
			return;
		}
		Instant now = this.clock.instant();
		if (this.since == null) {
			this.since = now;
			log.warn("The database is away; readers see what was public a moment ago: {}",
					FailureCauses.firstLine(failure));
		}
		this.nextTry = now.plus(BETWEEN_TRIES);
	}

	/** The database answered. */
	void end() {
		if (this.nextTry != null) {
			synchronized (this) {
				this.since = null;
				this.nextTry = null;
				log.info("The database is back");
			}
		}
	}

	/**
	 * Something was read, for whomever. If it is not as it was, nothing that rests on the
	 * earlier reading may be served any more.
	 * @param about what it is about
	 * @param content what it is made of now; null when there is nothing to be seen
	 */
	void read(String about, @Nullable Object content) {
		Object known = this.contents.getIfPresent(about);
		if (known != null && !known.equals(content)) {
			this.contents.invalidate(about);
			this.readings.asMap().values().removeIf((reading) -> reading.restsOn(about));
		}
	}

	/**
	 * Keeps that an answer was just read to be for everybody; once a second is enough.
	 */
	void keep(Object asked, String about, Object content, ReadyPage page) {
		Instant now = this.clock.instant();
		Reading last = this.readings.getIfPresent(asked);
		if (last == null || last.page() != page || last.at().plus(BETWEEN_TRIES).isBefore(now)) {
			this.contents.put(about, content);
			this.readings.put(asked, new Reading(about, page, now));
		}
	}

	/** What may be served now. */
	synchronized Optional<Reading> of(Object asked) {
		Instant away = this.since;
		Reading reading = this.readings.getIfPresent(asked);
		if (away == null || reading == null) {
			return Optional.empty();
		}
		if (this.contents.getIfPresent(reading.about()) == null) {
			return Optional.empty();
		}
		boolean fresh = !reading.at().isBefore(away.minus(READ_BEFORE));
		boolean soon = !this.clock.instant().isAfter(reading.at().plus(SERVED));
		return (fresh && soon) ? Optional.of(reading) : Optional.empty();
	}

	/**
	 * That an answer was for everybody.
	 *
	 * @param about what it is about
	 * @param page the answer
	 * @param at when that was read
	 */
	record Reading(String about, ReadyPage page, Instant at) {

		/** What is about all dossiers rests on each of them, and each on all. */
		private boolean restsOn(String changed) {
			return this.about.equals(changed) || this.about.equals(ReadyAddress.ALL)
					|| changed.equals(ReadyAddress.ALL);
		}

	}

}
