package org.meetingdossier.register.live;

import java.time.Duration;
import java.util.Optional;

import io.github.bucket4j.Bucket;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import org.jspecify.annotations.Nullable;

/**
 * The manners towards a register.
 */
final class Politeness {

	/** Of so many requests half must have failed before a register is left alone. */
	private static final int WATCHED = 10;

	private static final int WATCHED_AT_LEAST = 5;

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

	private Politeness() {
	}

	static Retry retry(String name, LiveProperties properties) {
		IntervalFunction backOff = IntervalFunction.ofExponentialRandomBackoff(properties.backOff(), 2);
		RetryConfig config = RetryConfig.<byte[]>custom()
			.maxAttempts(properties.attempts())
			.retryOnException((failure) -> isWorthAnotherTry(failure, properties))
			.intervalBiFunction((attempt, result) -> {
				Duration wish = wish(result.getLeft());
				return (wish != null) ? Math.max(1, wish.toMillis()) : backOff.apply(attempt);
			})
			.build();
		return Retry.of(name, config);
	}

	static CircuitBreaker circuit(String name, LiveProperties properties) {
		return CircuitBreaker.of(name,
				CircuitBreakerConfig.custom()
					.slidingWindowSize(WATCHED)
					.minimumNumberOfCalls(WATCHED_AT_LEAST)
					.permittedNumberOfCallsInHalfOpenState(1)
					.waitDurationInOpenState(properties.leaveAloneFor())
					// That we ask too much is no failure of the register.
					.ignoreException(Politeness::isOurHaste)
					.build());
	}

	static Bucket rate(LiveProperties properties) {
		int times = properties.requestsPerSecond();
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(times).refillGreedy(times, Duration.ofSeconds(1)))
			.build();
	}

	private static boolean isOurHaste(Throwable failure) {
		return failure instanceof RegisterUnreachableException unreachable
				&& unreachable.trouble() == Trouble.LEFT_ALONE;
	}

	/**
	 * How long to ask nothing at all, when a register asks for longer than one can wait.
	 */
	static Optional<Duration> longPause(RegisterUnreachableException failure, LiveProperties properties) {
		return Optional.ofNullable(failure.askAgainAfter())
			.filter((wish) -> wish.compareTo(properties.patience()) > 0)
			.map((wish) -> (wish.compareTo(LONGEST_PAUSE) > 0) ? LONGEST_PAUSE : wish);
	}

	private static boolean isWorthAnotherTry(Throwable failure, LiveProperties properties) {
		return failure instanceof RegisterUnreachableException unreachable && unreachable.trouble().isPassing()
				&& longPause(unreachable, properties).isEmpty();
	}

	private static @Nullable Duration wish(@Nullable Throwable failure) {
		return (failure instanceof RegisterUnreachableException unreachable) ? unreachable.askAgainAfter() : null;
	}

}
