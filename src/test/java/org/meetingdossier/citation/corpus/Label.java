package org.meetingdossier.citation.corpus;

/**
 * A citation that a reader marked in a text. What is not scored may be found or left out,
 * as the paper's own number in its own heading.
 */
record Label(int start, int end, String text, String id, String kind, boolean scored) {

	Span span() {
		return new Span(this.start, this.end);
	}

}
