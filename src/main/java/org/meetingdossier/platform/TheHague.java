package org.meetingdossier.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/**
 * The clocks and the language of parliament and government: whoever says today means
 * today there, and a day without a place is a day there.
 */
public final class TheHague {

	/** The name of its zone. */
	public static final String ZONE_NAME = "Europe/Amsterdam";

	/** Its zone. */
	public static final ZoneId ZONE = ZoneId.of(ZONE_NAME);

	/** The language in which people write there. */
	public static final Locale LANGUAGE = Locale.forLanguageTag("nl");

	private TheHague() {
	}

	/**
	 * Which day it is there.
	 * @param clock what tells the time
	 */
	public static LocalDate today(Clock clock) {
		return dayOf(clock.instant());
	}

	/** On which day a moment falls there. */
	public static LocalDate dayOf(Instant moment) {
		return LocalDate.ofInstant(moment, ZONE);
	}

}
