package org.meetingdossier.check.web.worklist;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.check.worklist.Chosen;
import org.meetingdossier.check.worklist.WorkLine;

/**
 * What a clerk is about to decide together, by verdict: each verdict has a decision of
 * its own.
 *
 * @param groups the references on which can be decided
 * @param held those that another clerk works on
 * @param changed how many read otherwise by now
 * @param beyond how many were left out, because there were more than stand on a page
 */
record TogetherPage(List<Group> groups, List<WorkRow> held, int changed, int beyond) {

	static TogetherPage of(Chosen chosen) {
		Map<Verdict, List<WorkRow>> byVerdict = chosen.lines()
			.stream()
			.collect(Collectors.groupingBy(TogetherPage::verdict, () -> new EnumMap<>(Verdict.class),
					Collectors.mapping(WorkRow::of, Collectors.toUnmodifiableList())));
		return new TogetherPage(
				byVerdict.entrySet().stream().map((group) -> new Group(group.getKey(), group.getValue())).toList(),
				chosen.held().stream().map(WorkRow::of).toList(), chosen.changed(), chosen.beyond());
	}

	List<UUID> trails() {
		return this.groups.stream().flatMap((group) -> group.rows().stream()).map(WorkRow::trail).toList();
	}

	/** Whether there is nothing to decide on. */
	public boolean isEmpty() {
		return this.groups.isEmpty();
	}

	private static Verdict verdict(WorkLine line) {
		return line.checked().outcome().verdict();
	}

	/**
	 * References with the same verdict.
	 *
	 * @param rows the references
	 */
	record Group(Verdict verdict, List<WorkRow> rows) {

	}

}
