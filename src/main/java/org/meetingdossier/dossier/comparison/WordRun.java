package org.meetingdossier.dossier.comparison;

import java.util.List;

/**
 * Neighbouring words of a text that had the same fate.
 *
 * @param kind what became of them
 * @param text the words, as plain text
 * @param footnote whether they stand in a footnote
 */
public record WordRun(Kind kind, String text, boolean footnote) {

	/**
	 * Compares two texts.
	 * @param before the earlier text
	 * @param after the later text
	 * @return the words of both, in the order in which they are read
	 */
	public static List<WordRun> between(String before, String after) {
		return WordComparison.of(before, after);
	}

	/**
	 * What became of words.
	 */
	public enum Kind {

		/** They stand in both texts. */
		KEPT,

		/** They stand in the later text only. */
		INSERTED,

		/** They stood in the earlier text only. */
		DELETED

	}

}
