package org.meetingdossier.check.rows;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.check.Decision;
import org.meetingdossier.check.verdict.Basis;
import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.dossier.document.CitedPlace;
import org.meetingdossier.platform.csv.TableWords;

/**
 * References as rows of a table of values, in words or in stable codes. What clerks noted
 * is theirs, and no reader's.
 */
public final class ReferenceRows {

	/** The names of the columns. */
	public static final List<String> HEADER = List.of("meeting", "part", "topic", "footnote", "words", "document",
			"sentence", "verdict", "evidence", "remarks", "meant", "likelier", "highest-known", "source", "as-of",
			"by-hand", "should-be", "slug");

	private ReferenceRows() {
	}

	/**
	 * The row of a reference.
	 * @param checked the reference
	 * @param words what cells are called
	 * @return its cells, in the order of the header
	 */
	public static @Nullable Object[] of(CheckedPlace checked, TableWords words) {
		CheckCells cells = new CheckCells(words);
		CitedPlace place = checked.place();
		Outcome outcome = checked.outcome();
		Basis basis = outcome.basis();
		Decision decision = checked.decision();
		return new @Nullable Object[] { words.name(place.slug(), place.meeting()), cells.part(place.passage()),
				place.passage().topic(), place.footnoteNumber(), place.words(), place.document(), place.sentence(),
				cells.verdict(outcome.verdict()), cells.evidence(outcome), cells.remarks(outcome.remarks()),
				String.join(" ", outcome.meant()), CheckCells.likelier(outcome), outcome.highest(),
				(basis != null) ? basis.source() : null, (basis != null) ? basis.asOf() : null, cells.choice(decision),
				(decision != null) ? decision.shouldBe() : null, place.slug() };
	}

}
