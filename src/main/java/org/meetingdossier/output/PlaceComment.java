package org.meetingdossier.output;

import java.time.Instant;
import java.util.List;

import org.meetingdossier.citation.OfficialId;

/**
 * What is said of a place in a dossier that cites a document.
 *
 * @param start where the citation starts in its text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param document what is cited
 * @param lines what is said, a paragraph each
 * @param at since when
 */
public record PlaceComment(int start, int end, OfficialId document, List<String> lines, Instant at) {

	public PlaceComment {
		lines = List.copyOf(lines);
	}

}
