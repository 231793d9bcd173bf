package org.meetingdossier.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TheHagueTests {

	private static final Instant LATE = Instant.parse("2025-05-14T22:30:00Z");

	@Test
	void isADayFurtherLateInTheEvening() {
		assertThat(TheHague.dayOf(LATE)).isEqualTo(LocalDate.of(2025, 5, 15));
	}

	@Test
	void hasItsOwnTodayWhateverTheZoneOfTheClock() {
		assertThat(TheHague.today(Clock.fixed(LATE, ZoneOffset.UTC))).isEqualTo(LocalDate.of(2025, 5, 15));
	}

	@Test
	void goesWithSummerTime() {
		assertThat(TheHague.dayOf(Instant.parse("2025-01-14T22:30:00Z"))).isEqualTo(LocalDate.of(2025, 1, 14));
	}

}
