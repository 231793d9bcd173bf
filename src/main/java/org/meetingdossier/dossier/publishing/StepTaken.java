package org.meetingdossier.dossier.publishing;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A step that was taken towards publication.
 *
 * @param revision the number of the revision
 * @param kind what was done
 * @param who who did it
 * @param at when
 * @param note what was said with it, if anything
 * @param reviewer who is asked to look at it, by the name they sign in with; null for
 * whoever may, and for other steps
 * @param due the day by which; null for none
 */
public record StepTaken(int revision, StepKind kind, String who, Instant at, @Nullable String note,
		@Nullable String reviewer, @Nullable LocalDate due) {

	/**
	 * A step that asks nobody anything.
	 * @param revision the number of the revision
	 * @param kind what was done
	 * @param who who did it
	 * @param at when
	 * @param note what was said with it, if anything
	 */
	public StepTaken(int revision, StepKind kind, String who, Instant at, @Nullable String note) {
		this(revision, kind, who, at, note, null, null);
	}

}
