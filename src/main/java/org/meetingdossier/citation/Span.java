package org.meetingdossier.citation;

import org.meetingdossier.citation.text.Characters;

/**
 * A stretch of the original text.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param text the characters in between
 */
public record Span(int start, int end, String text) {

	/**
	 * A stretch without the invisible characters at its edges.
	 * @param source the original text
	 * @param start where the words start
	 * @param end where they end
	 * @return the stretch that readers see
	 */
	public static Span of(String source, int start, int end) {
		int first = start;
		while (first < end && isInvisible(source, first)) {
			first++;
		}
		int last = end;
		while (last > first && isInvisible(source, last - 1)) {
			last--;
		}
		return new Span(first, last, source.substring(first, last));
	}

	private static boolean isInvisible(String source, int position) {
		return Characters.fold(source.charAt(position)) == Characters.INVISIBLE;
	}

}
