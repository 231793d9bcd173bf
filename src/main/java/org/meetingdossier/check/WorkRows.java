package org.meetingdossier.check;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.verdict.Basis;
import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.dossier.KeptReference;

/**
 * Clerks' work as rows of a table of values, with stable codes as programs read them.
 */
public final class WorkRows {

	/** The names of the columns. */
	public static final List<String> HEADER = List.of("meeting", "first-day", "part", "topic", "words", "document",
			"sentence", "footnote", "verdict", "evidence", "remarks", "meant", "likelier", "highest-known", "source",
			"as-of",
			"decision", "should-be", "note", "decided-by", "decided-at");

	private WorkRows() {
	}

	/**
	 * The row of a reference.
	 * @param line the reference
	 * @return its cells, in the order of the header
	 */
	public static @Nullable Object[] of(WorkLine line) {
		KeptReference reference = line.reference();
		Outcome outcome = line.checked().outcome();
		Basis basis = outcome.basis();
		Decision decision = line.checked().decision();
		return new @Nullable Object[] { line.dossier().slug(), line.dossier().firstDay(), reference.passage().part(),
				reference.passage().topic(), reference.words(), reference.document(), reference.sentence(),
				reference.footnote(), outcome.verdict(), ReferenceRows.evidence(outcome),
				ReferenceRows.remarks(outcome), String.join(" ", outcome.meant()), ReferenceRows.likelier(outcome),
				outcome.highest(),
				(basis != null) ? basis.source() : null, (basis != null) ? basis.asOf() : null,
				(decision != null) ? decision.choice() : null, (decision != null) ? decision.shouldBe() : null,
				(decision != null) ? decision.note() : null, (decision != null) ? decision.name() : null,
				(decision != null) ? decision.decidedAt() : null };
	}

}
