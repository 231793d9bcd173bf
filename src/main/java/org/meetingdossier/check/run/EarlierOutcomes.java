package org.meetingdossier.check.run;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.meetingdossier.check.CheckTable;
import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.dossier.KeptReference;

/**
 * What checking gave for the same citations in earlier revisions. Where the snapshot is
 * silent, what a live register said of an unchanged sentence stays: a save does not ask
 * it.
 */
final class EarlierOutcomes {

	private static final Set<Verdict> SILENT = EnumSet.of(Verdict.NOT_IN_REGISTER, Verdict.NOT_CHECKED);

	private final Map<UUID, KeptReference> references = new HashMap<>();

	private final Map<UUID, Outcome> outcomes = new HashMap<>();

	private EarlierOutcomes() {
	}

	/** Of several revisions the newest counts, which comes first. */
	static EarlierOutcomes of(List<KeptReference> before, Map<UUID, CheckTable.Row> rows) {
		EarlierOutcomes earlier = new EarlierOutcomes();
		for (KeptReference reference : before) {
			CheckTable.Row row = rows.get(reference.id());
			if (row != null && earlier.references.putIfAbsent(row.trail(), reference) == null) {
				earlier.outcomes.put(row.trail(), row.checked(null).outcome());
			}
		}
		return earlier;
	}

	Outcome or(UUID trail, KeptReference reference, Outcome now) {
		KeptReference before = this.references.get(trail);
		Outcome then = this.outcomes.get(trail);
		boolean kept = SILENT.contains(now.verdict()) && before != null && then != null
				&& !SILENT.contains(then.verdict()) && hasSameWords(before, reference);
		return (kept && then != null) ? then : now;
	}

	private static boolean hasSameWords(KeptReference one, KeptReference other) {
		return one.sentence().equals(other.sentence()) && one.words().equals(other.words())
				&& Objects.equals(one.footnote(), other.footnote());
	}

}
