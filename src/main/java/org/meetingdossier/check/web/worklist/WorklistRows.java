package org.meetingdossier.check.web.worklist;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.question.QuestionThreads;
import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.check.worklist.WorklistPage;

/**
 * A page of the worklist, with the ways to the pages beside it.
 *
 * @param rows the references
 * @param total how many there are on all pages
 * @param filtered whether something was left out by choice
 * @param here this page, as the query of an address
 * @param previous the page before, likewise; null on the first
 * @param next the page after, likewise; null on the last
 */
record WorklistRows(List<WorkRow> rows, long total, boolean filtered, String here, @Nullable String previous,
		@Nullable String next) {

	static WorklistRows of(WorklistPage page, WorkForm form, QuestionThreads threads) {
		return new WorklistRows(WorkRow.of(page.lines(), threads), page.total(), form.isFiltered(),
				form.query(page.number()), (page.number() > 1) ? form.query(page.number() - 1) : null,
				page.hasNext() ? form.query(page.number() + 1) : null);
	}

	/**
	 * The verdicts of what nobody decided on yet, with how many there are on this page.
	 */
	public Map<Verdict, Long> verdicts() {
		return this.rows.stream()
			.filter((row) -> row.shown() != null)
			.collect(Collectors.groupingBy((row) -> row.outcome().verdict(), () -> new EnumMap<>(Verdict.class),
					Collectors.counting()));
	}

}
