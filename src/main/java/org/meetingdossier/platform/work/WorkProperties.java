package org.meetingdossier.platform.work;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long work is done.
 *
 * @param enabled whether this instance does it
 * @param pollInterval how often it looks for work that others asked for or that is due
 * @param atOnce how many pieces of work it does at once
 * @param attempts how often it is tried when it breaks off
 * @param keep how long ended work is kept
 * @param writeEvery how often progress is written at most
 */
@ConfigurationProperties("dossier.work")
record WorkProperties(@DefaultValue("true") boolean enabled, @DefaultValue("5s") Duration pollInterval,
		@DefaultValue("4") int atOnce, @DefaultValue("5") int attempts, @DefaultValue("30d") Duration keep,
		@DefaultValue("500ms") Duration writeEvery) {

	private static final Duration SHORTEST = Duration.ofMillis(100);

	private static final Duration LONGEST = Duration.ofMinutes(1);

	WorkProperties {
		if (pollInterval.compareTo(SHORTEST) < 0 || pollInterval.compareTo(LONGEST) > 0) {
			throw new IllegalArgumentException(
					"dossier.work.poll-interval must be between 100ms and 1m, not " + pollInterval);
		}
		if (atOnce < 1) {
			throw new IllegalArgumentException("dossier.work.at-once must be 1 at least, not " + atOnce);
		}
	}

}
