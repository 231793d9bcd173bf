package org.meetingdossier.citation;

import java.util.function.Function;

/**
 * How a paper number becomes a canonical id.
 *
 * @param kind the kind of paper
 * @param ids prints the id of a number
 */
record IdRule(CitationKind kind, Function<PaperNumber, String> ids) {

	String idOf(PaperNumber number) {
		return this.ids.apply(number);
	}

}
