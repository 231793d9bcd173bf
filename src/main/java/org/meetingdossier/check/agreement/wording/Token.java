package org.meetingdossier.check.agreement.wording;

/**
 * A word, number or sign of a text.
 *
 * @param type what it is
 * @param text as written
 * @param folded as it counts in a comparison
 * @param start where it starts in the text
 * @param end where it ends, exclusive
 */
public record Token(Type type, String text, String folded, int start, int end) {

	/** What a token can be. */
	public enum Type {

		/** Letters, with the dots of an abbreviation. */
		WORD,

		/** Digits, with a decimal part. */
		NUMBER,

		/** A sign. */
		SIGN,

		/** A whole citation. */
		CITATION,

		/** The end of a sentence or of an item in a list. */
		BREAK

	}

	boolean is(String word) {
		return this.folded.equals(word);
	}

	/** Whether it begins or ends a clause: a citation, or the end of a sentence. */
	boolean isEdge() {
		return this.type == Type.BREAK || this.type == Type.CITATION;
	}

	boolean isBreak() {
		return this.type == Type.BREAK;
	}

	boolean isCitation() {
		return this.type == Type.CITATION;
	}

	boolean isWord() {
		return this.type == Type.WORD;
	}

	boolean isCapitalised() {
		return this.type == Type.WORD && Character.isUpperCase(this.text.codePointAt(0));
	}

	boolean isAcronym() {
		if (this.type != Type.WORD || this.text.length() < 2) {
			return false;
		}
		for (int at = 0; at < this.text.length(); at++) {
			char letter = this.text.charAt(at);
			if (Character.isLetter(letter) && !Character.isUpperCase(letter)) {
				return false;
			}
		}
		return true;
	}

}
