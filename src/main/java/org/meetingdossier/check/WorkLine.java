package org.meetingdossier.check;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.question.Question;
import org.meetingdossier.dossier.KeptReference;
import org.meetingdossier.dossier.References.CitingDossier;

/**
 * A reference of the newest revision of a dossier, as clerks work on it.
 *
 * @param dossier the dossier
 * @param reference the reference
 * @param checked what checking gave and what was decided
 * @param question what was asked of its author; null while nothing is
 */
public record WorkLine(CitingDossier dossier, KeptReference reference, CheckedReference checked,
		@Nullable Question question) {

	/**
	 * How far the work on it is.
	 * @return a stable name
	 */
	public WorkState state() {
		if (this.question != null) {
			return this.question.isWaiting() ? WorkState.WAITING_FOR_AUTHOR : WorkState.ANSWERED;
		}
		if (this.checked.decision() != null) {
			return WorkState.DECIDED;
		}
		return this.checked.isOpen() ? WorkState.OPEN : WorkState.CONFIRMED;
	}

}
