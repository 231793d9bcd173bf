package org.meetingdossier.check.question;

import org.meetingdossier.dossier.text.LineEnds;

/**
 * What somebody typed to say beside a text, before it is said.
 *
 * @param words the words, with the line ends of a dossier and nothing blank around them
 */
public record Saying(String words) {

	/**
	 * What was typed.
	 * @param typed as a browser sent it
	 * @return the words
	 */
	public static Saying of(String typed) {
		return new Saying(LineEnds.of(typed).strip());
	}

	/**
	 * Whether there is something to say that fits.
	 * @return how it fits
	 */
	public Fit fit() {
		if (this.words.isEmpty()) {
			return Fit.EMPTY;
		}
		return (this.words.length() > Turn.WORDS_LENGTH) ? Fit.LONG : Fit.GOOD;
	}

	/**
	 * Whether something can be said.
	 */
	public enum Fit {

		/** It can. */
		GOOD,

		/** Nothing was typed. */
		EMPTY,

		/** It is more than is kept of one turn. */
		LONG

	}

}
