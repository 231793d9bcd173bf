package org.meetingdossier.register;

/**
 * A document that is registered under another id than the one asked for and may be the
 * paper that was meant.
 *
 * @param kind what it is to the paper that was asked for
 */
public record Variant(RegisteredDocument document, Kind kind) {

	/** What the other document is to the one asked for. */
	public enum Kind {

		/** The paper itself: asked for was a reprint, a correction or an annex. */
		PLAIN,

		/** A reprint: {@code -h1}. */
		REPRINT,

		/** A correction: {@code -n1}. */
		CORRECTION,

		/** An annex, which is another text: {@code -b1}. */
		ANNEX,

		/** The same paper, its id written with the session or with other capitals. */
		SPELLING,

		/** A paper of the Eerste Kamer with the number and a letter: {@code 188b}. */
		EERSTE_KAMER;

		static Kind of(char letter) {
			return switch (letter) {
				case 'h' -> REPRINT;
				case 'n' -> CORRECTION;
				default -> ANNEX;
			};
		}

	}

}
