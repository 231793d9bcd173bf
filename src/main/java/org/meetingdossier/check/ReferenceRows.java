package org.meetingdossier.check;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.check.verdict.Basis;
import org.meetingdossier.check.verdict.Likelier;
import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.check.verdict.Remark;
import org.meetingdossier.dossier.CitedPlace;

/**
 * References as rows of a table of values, with stable codes as programs read them. What
 * clerks noted is theirs, and no reader's.
 */
public final class ReferenceRows {

	/** The names of the columns. */
	public static final List<String> HEADER = List.of("meeting", "part", "topic", "footnote", "words", "document",
			"sentence", "verdict", "evidence", "remarks", "meant", "likelier", "highest-known", "source",
			"as-of", "by-hand",
			"should-be");

	private ReferenceRows() {
	}

	/**
	 * The row of a reference.
	 * @param checked the reference
	 * @return its cells, in the order of the header
	 */
	public static @Nullable Object[] of(CheckedPlace checked) {
		CitedPlace place = checked.place();
		Outcome outcome = checked.outcome();
		Basis basis = outcome.basis();
		Decision decision = checked.decision();
		return new @Nullable Object[] { place.slug(), place.passage().part(), place.passage().topic(),
				place.footnoteNumber(), place.words(), place.document(), place.sentence(), outcome.verdict(),
				evidence(outcome), remarks(outcome), String.join(" ", outcome.meant()), likelier(outcome),
				outcome.highest(),
				(basis != null) ? basis.source() : null, (basis != null) ? basis.asOf() : null,
				(decision != null) ? decision.choice() : null, (decision != null) ? decision.shouldBe() : null };
	}

	static String evidence(Outcome outcome) {
		return outcome.evidence().stream().map(ReferenceRows::cell).collect(Collectors.joining("; "));
	}

	private static String cell(Evidence evidence) {
		return evidence.field() + " " + evidence.comparison() + ": " + evidence.stated() + " | " + evidence.registered();
	}

	/** The title of the paper that the words fit better, and the words that decide. */
	static String likelier(Outcome outcome) {
		Likelier likelier = outcome.likelier();
		return (likelier != null) ? likelier.title() + " | " + String.join(", ", likelier.words()) : "";
	}

	static String remarks(Outcome outcome) {
		return remarks(outcome.remarks());
	}

	static String remarks(List<Remark> remarks) {
		return remarks.stream().map(ReferenceRows::cell).collect(Collectors.joining("; "));
	}

	private static String cell(Remark remark) {
		return remark.kind() + " " + remark.code() + ((remark.document() != null) ? " " + remark.document() : "");
	}

}
