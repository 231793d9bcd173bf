package org.meetingdossier.reading;

import java.util.List;

/**
 * A footnote as it stands below a page.
 *
 * @param number its number on the page of the dossier
 * @param text what it says
 * @param marks the anchors of the marks in the text that lead to it, at least one
 */
public record Note(int number, RenderedText text, List<String> marks) {

	public Note {
		marks = List.copyOf(marks);
	}

	/**
	 * The place of the note on the page.
	 * @return its anchor
	 */
	public String anchor() {
		return Anchors.note(this.number);
	}

}
