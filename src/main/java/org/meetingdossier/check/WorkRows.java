package org.meetingdossier.check;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.verdict.Basis;
import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.dossier.KeptReference;
import org.meetingdossier.platform.TableWords;

/**
 * Clerks' work as rows of a table of values, in words or in stable codes.
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
	 * @param words what cells are called
	 * @return its cells, in the order of the header
	 */
	public static @Nullable Object[] of(WorkLine line, TableWords words) {
		CheckCells cells = new CheckCells(words);
		KeptReference reference = line.reference();
		Outcome outcome = line.checked().outcome();
		Basis basis = outcome.basis();
		Decision decision = line.checked().decision();
		return new @Nullable Object[] { line.dossier().slug(), line.dossier().firstDay(), cells.part(reference.passage()),
				reference.passage().topic(), reference.words(), reference.document(), reference.sentence(),
				reference.footnote(), cells.verdict(outcome.verdict()), cells.evidence(outcome),
				cells.remarks(outcome.remarks()), String.join(" ", outcome.meant()), CheckCells.likelier(outcome),
				outcome.highest(),
				(basis != null) ? basis.source() : null, (basis != null) ? basis.asOf() : null,
				cells.choice(decision), (decision != null) ? decision.shouldBe() : null,
				(decision != null) ? decision.note() : null, (decision != null) ? decision.name() : null,
				(decision != null) ? decision.decidedAt() : null };
	}

}
