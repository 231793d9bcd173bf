package org.meetingdossier.editing.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import org.meetingdossier.platform.TheHague;

/**
 * Says times as the clock on the wall of who edits does.
 */
public final class WallClock {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withZone(TheHague.ZONE);

	private WallClock() {
	}

	public static String time(Instant moment) {
		return TIME.format(moment);
	}

}
