package org.meetingdossier.reading.text;

import java.util.List;

/**
 * A footnote as it stands below a page.
 *
 * @param number its number on the page of the dossier
 * @param text what it says
 * @param marks the anchors of the marks in the text that lead to it, at least one
 * @param checks what it cites, with what checking gave
 */
public record PageNote(int number, RenderedText text, List<String> marks, List<Check> checks) {

	public PageNote {
		marks = List.copyOf(marks);
		checks = List.copyOf(checks);
	}

	/**
	 * The place of the note on the page.
	 * @return its anchor
	 */
	public String anchor() {
		return Anchors.note(this.number);
	}

	/** The same note with what checking gave for its documents. */
	public PageNote with(List<Check> checks) {
		return new PageNote(this.number, this.text, this.marks, checks);
	}

	/**
	 * A citation in a note.
	 *
	 * @param document the document that is cited
	 * @param mark what a badge says of it
	 */
	public record Check(DocumentLink document, String mark) {

	}

}
