package org.meetingdossier.check.rows;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.text.CheckedCitation;
import org.meetingdossier.check.text.FoundCitation;
import org.meetingdossier.check.verdict.Basis;
import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.platform.csv.TableWords;

/**
 * What a text cites as rows of a table of values, in words or in stable codes.
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
	 * @param words what cells are called
	 * @return its cells, in the order of the header
	 */
	public static @Nullable Object[] of(int number, CheckedCitation checked, TableWords words) {
		CheckCells cells = new CheckCells(words);
		FoundCitation found = checked.citation();
		Outcome outcome = checked.outcome();
		Basis basis = outcome.basis();
		return new @Nullable Object[] { number, found.start(), found.end(), found.text(), found.id(),
				cells.kind(found.kind()), found.url(), cells.verdict(outcome.verdict()), cells.evidence(outcome),
				cells.remarks(checked.remarks()), String.join(" ", outcome.meant()), outcome.highest(),
				(basis != null) ? basis.source() : null, (basis != null) ? basis.asOf() : null };
	}

}
