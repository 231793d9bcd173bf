package org.meetingdossier.letter.margin;

import java.util.List;

/**
 * A comment to be set in the margin of a letter.
 *
 * @param start where the words that it is about start in the letter's one text
 * @param end where they end, exclusive
 * @param lines what it says, a paragraph each
 */
public record MarginNote(int start, int end, List<String> lines) {

	public MarginNote {
		lines = List.copyOf(lines);
	}

}
