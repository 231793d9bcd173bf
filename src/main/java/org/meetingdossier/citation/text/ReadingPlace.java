package org.meetingdossier.citation.text;

/**
 * A place in the original text, which is read forward character by character through
 * {@link Characters classes of characters}. Each method either reads what it names and
 * moves on, or leaves the place as it was. No method looks further than a fixed number of
 * characters.
 */
public class ReadingPlace {

	/** What {@link #peek()} gives at the end of the text. */
	public static final int END = -1;

	private static final int LONGEST_GAP = 12;

	private static final int LONGEST_INVISIBLE = 4;

	final String text;

	/** The same text: an array is read faster than a String. */
	final char[] characters;

	int at;

	ReadingPlace(String text) {
		this.text = text;
		this.characters = text.toCharArray();
	}

	public String text() {
		return this.text;
	}

	public char[] characters() {
		return this.characters;
	}

	public int at() {
		return this.at;
	}

	public void moveTo(int position) {
		this.at = position;
	}

	/**
	 * Moves back and tells that nothing was read.
	 * @param position where to go
	 * @return false
	 */
	public boolean backTo(int position) {
		this.at = position;
		return false;
	}

	/**
	 * The next visible character.
	 * @return the folded character, or {@link #END}
	 */
	public int peek() {
		if (this.at < this.characters.length) {
			char folded = Characters.fold(this.characters[this.at]);
			return (folded != Characters.INVISIBLE) ? folded : peekBehindInvisible();
		}
		return END;
	}

	private int peekBehindInvisible() {
		for (int i = 0; i < LONGEST_INVISIBLE && this.at < this.characters.length; i++) {
			char folded = Characters.fold(this.characters[this.at]);
			if (folded != Characters.INVISIBLE) {
				return folded;
			}
			this.at++;
		}
		return (this.at < this.characters.length) ? Characters.INVISIBLE : END;
	}

	public boolean eat(char character) {
		int start = this.at;
		if (peek() != character) {
			return backTo(start);
		}
		this.at++;
		return true;
	}

	public boolean eatAny(String characters) {
		int start = this.at;
		int next = peek();
		if (next == END || characters.indexOf(next) < 0) {
			return backTo(start);
		}
		this.at++;
		return true;
	}

	/**
	 * Reads blanks, with at most one line break: an empty line ends every citation. The
	 * end of emphasis belongs to them.
	 * @return whether there was a blank
	 */
	public boolean gap() {
		int start = this.at;
		int lines = 0;
		if (start < this.characters.length && Characters.endsEmphasis(this.characters, start)) {
			this.at++;
		}
		while (peek() == ' ') {
			if (this.characters[this.at] == '\n' && ++lines > 1) {
				return backTo(start);
			}
			if (++this.at - start > LONGEST_GAP) {
				return backTo(start);
			}
		}
		return this.at > start;
	}

	/**
	 * Whether the line or the text ends here.
	 * @return whether nothing else stands on the line
	 */
	public boolean atLineEnd() {
		return this.at == this.characters.length || this.characters[this.at] == '\n';
	}

	/**
	 * Whether the word or number read so far ends here.
	 * @return whether no letter or digit follows
	 */
	public boolean atBoundary() {
		return !Characters.isLetterOrDigit(peek());
	}

}
