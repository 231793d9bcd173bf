package org.meetingdossier.check.agreement.wording;

import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

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
public record Series(String words, Set<String> budgets, Set<String> councils, Set<String> beside, Papers scope) {

	/** One ministry with two budgets, which members may well speak of in one debate. */
	private static final Set<String> OF_ONE_MINISTRY = Set.of("BZ", "BHO");

	/** Of which papers it is told. */
	public enum Papers {

		/** Of any paper of the dossier. */
		ANY,

		/** Of the bill and its explanation. */
		ESTIMATE,

		/** Of motions and amendments. */
		TABLED

	}

	/** Copies what was found. */
	public Series {
		budgets = Set.copyOf(budgets);
		councils = Set.copyOf(councils);
		beside = Set.copyOf(beside);
	}

	/**
	 * Reads of which budget or council a clause says that the paper cited at its end is.
	 * Much is told about one budget in the papers of another: money moves between them,
	 * and members speak of them. So only a paper that is always of that budget counts, or
	 * a budget that the citation directly follows; what stands in a budget is told of its
	 * bill and its explanation alone.
	 */
	static @Nullable Series in(Scope clause) {
		Scope behind = new Scope(clause.words(), clause.to(), clause.sentence().to(), null);
		Series series = budget(Frames.read("budget behind", behind), clause, Papers.ANY);
		series = (series != null) ? series : budget(Frames.read("budget", clause), clause, Papers.ANY);
		series = (series != null) ? series : council(Frames.read("council", clause), clause);
		series = (series != null) ? series : budget(Frames.read("estimate", clause), clause, Papers.ESTIMATE);
		return (series != null) ? series : budget(Frames.read("tabled", clause), clause, Papers.TABLED);
	}

	private static @Nullable Series budget(@Nullable Frame frame, Scope clause, Papers scope) {
		Read<?> budget = (frame != null) ? frame.first("budget", "fund") : null;
		if (frame == null || budget == null) {
			return null;
		}
		String said = frame.said("budget", "fund");
		Set<String> keys = new TreeSet<>();
		((Set<?>) budget.value()).forEach((key) -> keys.add(String.valueOf(key)));
		Set<String> beside = new TreeSet<>();
		if (keys.stream().anyMatch(OF_ONE_MINISTRY::contains)
				&& (scope != Papers.ANY || said.startsWith("begrotings"))) {
			beside.addAll(OF_ONE_MINISTRY);
		}
		for (int at = clause.from(); at < clause.to(); at++) {
			boolean own = at >= budget.start() && at < budget.end();
			Read<Set<String>> owner = own ? null : BudgetName.owner(clause.words(), at, false);
			if (owner != null) {
				beside.addAll(owner.value());
			}
		}
		return new Series(said, keys, Set.of(), beside, scope);
	}

	private static @Nullable Series council(@Nullable Frame frame, Scope clause) {
		Set<String> all = Meetings.in(clause.words().text(clause.from(), clause.to())).bodies();
		return (frame != null && frame.value("council") instanceof String council)
				? new Series(frame.said("council"), Set.of(), Set.of(council), all, Papers.ANY) : null;
	}

}
