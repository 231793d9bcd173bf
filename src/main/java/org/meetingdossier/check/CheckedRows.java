package org.meetingdossier.check;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.verdict.Basis;
import org.meetingdossier.check.verdict.Outcome;

/**
 * What a text cites as rows of a table of values, with stable codes as programs read
 * them.
 */
public final class CheckedRows {

	/** The names of the columns. */
	public static final List<String> HEADER = List.of("number", "start", "end", "words", "document", "kind", "url",
			"verdict", "evidence", "remarks", "meant", "highest-known", "source", "as-of");

	private CheckedRows() {
	}

	/**
	 * The row of a citation.
	 * @param number which one of the text it is
	 * @param checked the citation with what checking gave
	 * @return its cells, in the order of the header
	 */
	public static @Nullable Object[] of(int number, CheckedCitation checked) {
		FoundCitation found = checked.citation();
		Outcome outcome = checked.outcome();
		Basis basis = outcome.basis();
		return new @Nullable Object[] { number, found.start(), found.end(), found.text(), found.id(), found.kind(),
				found.url(), outcome.verdict(), ReferenceRows.evidence(outcome),
				ReferenceRows.remarks(checked.remarks()), String.join(" ", outcome.meant()), outcome.highest(),
				(basis != null) ? basis.source() : null, (basis != null) ? basis.asOf() : null };
	}

}
