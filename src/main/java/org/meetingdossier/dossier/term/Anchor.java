package org.meetingdossier.dossier.term;

/**
 * A place in the words that names days.
 *
 * @param start where it starts
 * @param end where it ends
 * @param words the words themselves
 * @param span the days
 */
record Anchor(int start, int end, String words, Span span) {

	boolean overlaps(Anchor other) {
		return this.start < other.end && other.start < this.end;
	}

}
