package org.meetingdossier.check.rows;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.Decision;
import org.meetingdossier.check.question.Question;
import org.meetingdossier.check.question.Turn;
import org.meetingdossier.check.verdict.Basis;
import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.check.worklist.WorkLine;
import org.meetingdossier.dossier.KeptReference;
import org.meetingdossier.platform.csv.TableWords;

/**
 * Clerks' work as rows of a table of values, in words or in stable codes.
 */
public final class WorkRows {

	/** The names of the columns. */
	public static final List<String> HEADER = List.of("meeting", "first-day", "part", "topic", "words", "document",
			"sentence", "footnote", "verdict", "evidence", "remarks", "meant", "likelier", "highest-known", "source",
			"as-of", "decision", "should-be", "note", "decided-by", "decided-at", "state", "asked", "answer",
			"in-hand-of", "slug");

	private WorkRows() {
	}

	/** What was asked or answered last. */
	private static @Nullable String said(@Nullable Question question, Turn.Kind kind) {
		return (question != null) ? question.turns()
			.stream()
			.filter((turn) -> turn.kind() == kind)
			.reduce((one, later) -> later)
			.map(Turn::words)
			.orElse(null) : null;
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
		return new @Nullable Object[] { words.name(line.dossier().slug(), line.dossier().title()),
				line.dossier().firstDay(), cells.part(reference.passage()), reference.passage().topic(),
				reference.words(), reference.document(), reference.sentence(), reference.footnote(),
				cells.verdict(outcome.verdict()), cells.evidence(outcome), cells.remarks(outcome.remarks()),
				String.join(" ", outcome.meant()), CheckCells.likelier(outcome), outcome.highest(),
				(basis != null) ? basis.source() : null, (basis != null) ? basis.asOf() : null, cells.choice(decision),
				(decision != null) ? decision.shouldBe() : null, (decision != null) ? decision.note() : null,
				(decision != null) ? decision.name() : null, (decision != null) ? decision.decidedAt() : null,
				cells.state(line.state()), said(line.question(), Turn.Kind.ASKED),
				said(line.question(), Turn.Kind.ANSWERED), (line.holder() != null) ? line.holder().name() : null,
				line.dossier().slug() };
	}

}
