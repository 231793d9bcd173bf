package org.meetingdossier.editing.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Says times as the clock on the wall of who edits does.
 */
public final class WallClock {

	/** Where the people are who edit. */
	public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withZone(ZONE);

	private WallClock() {
	}

	public static String time(Instant moment) {
		return TIME.format(moment);
	}

}
