package org.meetingdossier.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Stops the clock of a test on the morning of 8 May 2025, some days before the meeting in
 * Antalya.
 */
@TestConfiguration(proxyBeanMethods = false)
public class FixedClockConfiguration {

	/** What time it is in a test. */
	public static final Instant NOW = Instant.parse("2025-05-08T07:30:00Z");

	@Bean
	@Primary
	Clock fixedClock() {
		return Clock.fixed(NOW, ZoneOffset.UTC);
	}

}
