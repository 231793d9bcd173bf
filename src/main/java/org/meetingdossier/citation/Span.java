package org.meetingdossier.citation;

/**
 * A stretch of the original text.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param text the characters in between
 */
record Span(int start, int end, String text) {

	static Span of(String source, int start, int end) {
		return new Span(start, end, source.substring(start, end));
	}

}
