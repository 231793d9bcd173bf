package org.meetingdossier.check.agreement.wording;

import java.util.Set;

/**
 * The row of papers of which a sentence says that a paper is one: of a budget or of a
 * council.
 *
 * @param words the words that tell it
 * @param budgets portfolios of the budget; empty when another series is told
 * @param councils the councils; empty when a budget is told
 * @param beside portfolios and councils that the clause names as well
 * @param scope of which papers it is told
 */
public record Series(String words, Set<String> budgets, Set<String> councils, Set<String> beside, Scope scope) {

	/** Of which papers it is told. */
	public enum Scope {

		/** Of any paper of the dossier. */
		ANY,

		/** Of the bill and its explanation. */
		ESTIMATE,

		/** Of motions and amendments. */
		TABLED

	}

	/**
	 * Copies what was found.
	 */
	public Series {
		budgets = Set.copyOf(budgets);
		councils = Set.copyOf(councils);
		beside = Set.copyOf(beside);
	}

}
