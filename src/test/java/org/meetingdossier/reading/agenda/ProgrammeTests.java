package org.meetingdossier.reading.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.reading.text.RenderedText;

import static org.assertj.core.api.Assertions.assertThat;

class ProgrammeTests {

	private static final LocalDate DAY = LocalDate.of(2025, 5, 14);

	@Test
	void putsTheSessionsOfADayTogether() {
		Programme programme = programme(session(DAY, null), session(DAY, null), session(DAY.plusDays(1), null));
		assertThat(programme.days()).extracting((day) -> day.sessions().size()).containsExactly(2, 1);
		assertThat(programme.days()).extracting(Programme.Day::date).containsExactly(DAY, DAY.plusDays(1));
	}

	@Test
	void needsItsZoneOnlyWhenThereAreTimes() {
		assertThat(programme(session(DAY, null)).isTimed()).isFalse();
		assertThat(programme(session(DAY, LocalTime.NOON)).isTimed()).isTrue();
	}

	@Test
	void tellsTheTimeInTheHagueWhereTheClocksDiffer() {
		Programme there = programme(session(DAY, LocalTime.of(19, 0)));
		assertThat(there.atHome(session(DAY, LocalTime.of(19, 0)))).isEqualTo("18:00");
		assertThat(there.atHome(session(DAY, null))).isNull();
		Programme near = Programme.of(ZoneId.of("Europe/Brussels"), List.of());
		assertThat(near.atHome(session(DAY, LocalTime.of(19, 0)))).isNull();
	}

	@Test
	void endsOnTheNextDayWhereTheEndIsEarlierThanTheStart() {
		assertThat(until(LocalTime.of(23, 0)).isPastMidnight()).isFalse();
		assertThat(until(LocalTime.of(0, 30)).isPastMidnight()).isTrue();
		assertThat(session(DAY, LocalTime.of(19, 0)).isPastMidnight()).isFalse();
	}

	private static Programme.Item until(LocalTime end) {
		return new Programme.Item(SessionKind.DINNER, "Diner", DAY, LocalTime.of(19, 0), end, null,
				new RenderedText(""), List.of());
	}

	private static Programme programme(Programme.Item... sessions) {
		return Programme.of(ZoneId.of("Europe/Istanbul"), List.of(sessions));
	}

	private static Programme.Item session(LocalDate date, @Nullable LocalTime start) {
		return new Programme.Item(SessionKind.DINNER, "Diner", date, start, null, null, new RenderedText(""),
				List.of());
	}

}
