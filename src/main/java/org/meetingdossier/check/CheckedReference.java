package org.meetingdossier.check;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.verdict.Outcome;

/**
 * What checking a reference gave, and what a clerk decided on it.
 *
 * @param trail identity of the citation, the same in each revision
 * @param outcome what checking gave
 * @param checkedAt when that was
 * @param decision what was decided by hand; null while nothing was
 */
public record CheckedReference(UUID trail, Outcome outcome, Instant checkedAt, @Nullable Decision decision) {

	/**
	 * Whether somebody has to look at it still.
	 * @return true while nothing was decided and the register does not confirm it
	 */
	public boolean isOpen() {
		return this.decision == null && this.outcome.verdict().isOpen();
	}

}
