package org.meetingdossier.check.run;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A run that checks the references of all dossiers again.
 *
 * @param id identity of the run
 * @param work identity of the work, which tells how far it is
 * @param name who asked for it; null when nobody did, such as at night
 * @param askedAt when it was asked for
 * @param endedAt when it ended; null before
 * @param dossiers how many dossiers were checked
 * @param checked how many references were checked
 * @param changed how many of these had another outcome than before
 */
public record CheckRun(UUID id, UUID work, @Nullable String name, Instant askedAt, @Nullable Instant endedAt,
		int dossiers, int checked, int changed) {

}
