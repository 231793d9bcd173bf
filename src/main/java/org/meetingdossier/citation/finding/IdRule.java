package org.meetingdossier.citation.finding;

import java.util.function.Function;

import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.PaperNumber;

/**
 * How a paper number becomes a canonical id.
 *
 * @param kind the kind of paper
 * @param ids prints the id of a number
 */
public record IdRule(CitationKind kind, Function<PaperNumber, String> ids) {

	/** The id of the paper with a number. */
	public String idOf(PaperNumber number) {
		return this.ids.apply(number);
	}

}
