package org.meetingdossier.citation.corpus;

/**
 * A stretch of a text, in UTF-16 offsets.
 */
record Span(int start, int end) {

	boolean overlaps(Span other) {
		return this.start < other.end && other.start < this.end;
	}

	@Override
	public String toString() {
		return this.start + "-" + this.end;
	}

}
