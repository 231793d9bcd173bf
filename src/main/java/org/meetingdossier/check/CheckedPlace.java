package org.meetingdossier.check;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.document.CitedPlace;

/**
 * A place in an edition that cites a document, with what checking gave.
 *
 * @param checked what checking gave; null when that is not known
 */
public record CheckedPlace(CitedPlace place, @Nullable CheckedReference checked) {

	/**
	 * What checking gave.
	 * @return the outcome; "not checked" when none is known
	 */
	public Outcome outcome() {
		return Optional.ofNullable(this.checked).map(CheckedReference::outcome).orElseGet(Outcome::unchecked);
	}

	/**
	 * What was decided by hand.
	 * @return the decision; null while nothing was decided
	 */
	public @Nullable Decision decision() {
		return (this.checked != null) ? this.checked.decision() : null;
	}

	/**
	 * Whether somebody has to look at it still.
	 * @return true while nothing was decided and the register does not confirm it
	 */
	public boolean isOpen() {
		return decision() == null && outcome().verdict().isOpen();
	}

	/**
	 * Whether a clerk found that another paper is meant, or none.
	 * @return true while that decision stands
	 */
	public boolean isFoundWrong() {
		Decision decision = decision();
		return decision != null && decision.choice() == Choice.WRONG;
	}

	/**
	 * The paper that a clerk says is meant.
	 * @return its name; empty when none is named
	 */
	public String shouldBe() {
		Decision decision = decision();
		return Optional.ofNullable((decision != null) ? decision.shouldBe() : null).map(OfficialId::display).orElse("");
	}

	/**
	 * What a badge says: a decision goes before a verdict.
	 * @return the name of the choice or of the verdict
	 */
	public String mark() {
		Decision decision = decision();
		return (decision != null) ? decision.choice().name() : outcome().verdict().name();
	}

}
