package org.meetingdossier.check.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The day from which a text looks back when it does not say which: today in The Hague.
 */
@Component
class Today {

	private static final ZoneId THE_HAGUE = ZoneId.of("Europe/Amsterdam");

	private final Clock clock;

	Today(Clock clock) {
		this.clock = clock;
	}

	LocalDate or(@Nullable LocalDate day) {
		return (day != null) ? day : LocalDate.ofInstant(this.clock.instant(), THE_HAGUE);
	}

}
