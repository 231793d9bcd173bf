package org.meetingdossier.dossier.comparison;

/**
 * Neighbouring words of a text that had the same fate.
 *
 * @param kind what became of them
 * @param text the words, as plain text
 * @param footnote whether they stand in a footnote
 */
public record WordRun(Kind kind, String text, boolean footnote) {

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
