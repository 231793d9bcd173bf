package org.meetingdossier.check.web.text;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.meetingdossier.platform.TheHague;

/**
 * The day from which a text looks back when it does not say which: today in The Hague.
 */
@Component
class Today {

	private final Clock clock;

	Today(Clock clock) {
		this.clock = clock;
	}

	LocalDate or(@Nullable LocalDate day) {
		return (day != null) ? day : TheHague.today(this.clock);
	}

}
