package org.meetingdossier.check;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;

/**
 * The wish to decide on a reference.
 *
 * @param trail identity of the citation
 * @param startedFrom the decision that the clerk saw; null when there was none
 * @param choice what is decided
 * @param shouldBe the document that is meant; only for a wrong reference
 * @param note why, at most 2000 characters
 */
public record Decide(UUID trail, @Nullable UUID startedFrom, Choice choice, @Nullable OfficialId shouldBe,
		@Nullable String note) {

	/** How many characters a note may have. */
	public static final int NOTE_LENGTH = 2000;

	/**
	 * Refuses what does not fit together.
	 */
	public Decide {
		if (shouldBe != null && choice != Choice.WRONG) {
			throw new IllegalArgumentException("Only a wrong reference should be another one");
		}
		if (note != null && note.length() > NOTE_LENGTH) {
			throw new IllegalArgumentException("A note has at most " + NOTE_LENGTH + " characters");
		}
	}

}
