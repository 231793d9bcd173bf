package org.meetingdossier.editing.web.form;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The time zones that a form proposes: of each continent the cities, without old names.
 */
public final class TimeZones {

	/** Their names, by continent. */
	public static final List<String> ALL = Stream
		.of("Europe/", "America/", "Africa/", "Asia/", "Australia/", "Pacific/", "Atlantic/")
		.flatMap((continent) -> ZoneId.getAvailableZoneIds()
			.stream()
			.filter((zone) -> zone.startsWith(continent))
			.sorted())
		.toList();

	private TimeZones() {
	}

}
