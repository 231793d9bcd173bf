package org.meetingdossier.check.worklist;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.CheckedReference;
import org.meetingdossier.check.question.Question;
import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.dossier.KeptReference;
import org.meetingdossier.dossier.ListedDossier;

/**
 * A reference of the newest revision of a dossier, as clerks work on it.
 *
 * @param checked what checking gave and what was decided
 * @param question what was asked of its author; null while nothing is
 * @param holder the clerk who works on it; null while nobody does
 */
public record WorkLine(ListedDossier dossier, KeptReference reference, CheckedReference checked,
		@Nullable Question question, @Nullable Holder holder) {

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

	/**
	 * Whether it can be decided on together with others: nobody decided on it yet, and
	 * nothing is asked about it.
	 * @return false if it has to be looked at by itself
	 */
	public boolean isUndecided() {
		return this.checked.decision() == null && this.question == null;
	}

	/**
	 * What a clerk saw of it.
	 * @return the reference and a mark of its words, its verdict and what that rests on
	 */
	public Shown shown() {
		Outcome outcome = this.checked.outcome();
		// Without the day of the register: a newer list that says the same changes
		// nothing that was seen.
		return Shown.of(this.checked.trail(), List.of(this.reference.document().value(), this.reference.sentence(),
				Objects.toString(this.reference.footnote(), ""), outcome.verdict().name(), outcome.meant().toString(),
				Objects.toString(outcome.likelier(), ""), outcome.evidence().toString(), outcome.remarks().toString(),
				Objects.toString(outcome.highest(), ""), String.valueOf(isUndecided())));
	}

}
