package org.meetingdossier.check.web;

import java.time.Instant;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.run.CheckRun;
import org.meetingdossier.platform.TheHague;

/**
 * A run on the list of runs, on a clock in The Hague.
 *
 * @param name who asked for it; null when nobody did
 * @param askedAt when it was asked for
 * @param endedAt when it ended; null before
 * @param dossiers how many dossiers were checked
 * @param checked how many references were checked
 * @param changed how many of these had another outcome than before
 */
record RunLine(@Nullable String name, ZonedDateTime askedAt, @Nullable ZonedDateTime endedAt, int dossiers, int checked,
		int changed) {

	static RunLine of(CheckRun run) {
		Instant ended = run.endedAt();
		return new RunLine(run.name(), run.askedAt().atZone(TheHague.ZONE),
				(ended != null) ? ended.atZone(TheHague.ZONE) : null, run.dossiers(), run.checked(), run.changed());
	}

}
