package org.meetingdossier.register.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.platform.TheHague;
import org.meetingdossier.register.ImportedSnapshot;

/**
 * An import on the list of imports, on a clock in The Hague.
 *
 * @param source where the rows were collected
 * @param asOf the day up to which the source was known
 * @param rows how many rows were imported
 * @param openedAt when it was begun
 * @param completedAt when it came to its end; null while it did not
 */
record SnapshotLine(String source, LocalDate asOf, int rows, ZonedDateTime openedAt,
		@Nullable ZonedDateTime completedAt) {

	static SnapshotLine of(ImportedSnapshot snapshot) {
		Instant completed = snapshot.completedAt();
		return new SnapshotLine(snapshot.source(), snapshot.asOf(), snapshot.rows(), onTheClock(snapshot.openedAt()),
				(completed != null) ? onTheClock(completed) : null);
	}

	static ZonedDateTime onTheClock(Instant instant) {
		return instant.atZone(TheHague.ZONE);
	}

}
