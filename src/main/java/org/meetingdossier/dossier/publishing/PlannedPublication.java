package org.meetingdossier.dossier.publishing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.edition.ChangeKind;
import org.meetingdossier.dossier.edition.PublicationRefusedException.Reason;

/**
 * A publication that was planned.
 *
 * @param revision the number of the revision
 * @param dueAt when it takes place, or was to
 * @param publisher who planned it
 * @param change how much it differs from the edition before
 * @param note what changed since, for readers
 * @param state what became of it
 * @param refusal why it did not take place; null unless it was refused
 */
public record PlannedPublication(int revision, Instant dueAt, String publisher, ChangeKind change,
		@Nullable String note, State state, @Nullable Reason refusal) {

	/**
	 * What became of a planned publication.
	 */
	public enum State {

		/** Its time has not come. */
		WAITING,

		/** It took place. */
		PUBLISHED,

		/** When its time came, something stood in the way. */
		REFUSED,

		/** Somebody called it off. */
		CANCELLED

	}

}
