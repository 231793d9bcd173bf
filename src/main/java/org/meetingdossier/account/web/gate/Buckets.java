package org.meetingdossier.account.web.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * Counts who does something how often. Of so many that it cannot be filled up to forget
 * somebody at once, and not of more than fit in memory.
 *
 * @param <K> whom to count by
 */
final class Buckets<K> {

	private static final int MOST = 50_000;

	private static final long NANOS = 1_000_000_000L;

	private final Cache<K, Bucket> buckets;

	private final Bandwidth limit;

	private final TimeMeter time;

	private Buckets(Bandwidth limit, Duration period, Clock clock) {
		this.limit = limit;
		this.time = new ClockTime(clock);
		this.buckets = Caffeine.newBuilder()
			.maximumSize(MOST)
			.ticker(this.time::currentTimeNanos)
			.expireAfterAccess(period)
			.build();
	}

	/** So many in each period, counted from the first. */
	static <K> Buckets<K> inEach(Duration period, int times, Clock clock) {
		return new Buckets<>(Bandwidth.builder().capacity(times).refillIntervally(times, period).build(), period,
				clock);
	}

	/** So many at once, and then evenly spread. */
	static <K> Buckets<K> evenlyIn(Duration period, int times, Clock clock) {
		return new Buckets<>(Bandwidth.builder().capacity(times).refillGreedy(times, period).build(), period, clock);
	}

	Bucket of(K key) {
		return this.buckets.get(key,
				(unknown) -> Bucket.builder().addLimit(this.limit).withCustomTimePrecision(this.time).build());
	}

	private record ClockTime(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			Instant now = this.clock.instant();
			return now.getEpochSecond() * NANOS + now.getNano();
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
