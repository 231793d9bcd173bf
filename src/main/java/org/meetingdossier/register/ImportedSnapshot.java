package org.meetingdossier.register;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How an import stands, whether it came to its end or not.
 *
 * @param source where the rows were collected, in words for a reader
 * @param asOf the day up to which the source was known
 * @param rows how many rows were imported; 0 before the end
 * @param openedAt when it was begun
 * @param completedAt when it came to its end; null while it did not
 */
public record ImportedSnapshot(String source, LocalDate asOf, int rows, Instant openedAt,
		@Nullable Instant completedAt) {

}
