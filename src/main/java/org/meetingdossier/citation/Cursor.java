package org.meetingdossier.citation;

import org.jspecify.annotations.Nullable;

/**
 * Reads the original text forward through {@link Characters classes of characters}. Each
 * method either reads what it names and moves on, or leaves the cursor where it was. No
 * method looks further than a fixed number of characters.
 */
final class Cursor {

	/** What {@link #peek()} gives at the end of the text. */
	static final int END = -1;

	private static final int LONGEST_GAP = 12;

	private static final int LONGEST_INVISIBLE = 4;

	private static final int LONGEST_WORD = 24;

	private final String text;

	private int at;

	Cursor(String text) {
		this.text = text;
	}

	String text() {
		return this.text;
	}

	int at() {
		return this.at;
	}

	void moveTo(int position) {
		this.at = position;
	}

	/**
	 * Moves back and tells that nothing was read.
	 * @param position where to go
	 * @return false
	 */
	boolean backTo(int position) {
		this.at = position;
		return false;
	}

	/**
	 * The next visible character.
	 * @return the folded character, or {@link #END}
	 */
	int peek() {
		if (this.at < this.text.length()) {
			char plain = this.text.charAt(this.at);
			if (plain > ' ' && plain < '\u0080') {
				return plain;
			}
		}
		return peekFolded();
	}

	private int peekFolded() {
		for (int i = 0; i < LONGEST_INVISIBLE && this.at < this.text.length(); i++) {
			char folded = Characters.fold(this.text.charAt(this.at));
			if (folded != Characters.INVISIBLE) {
				return folded;
			}
			this.at++;
		}
		return (this.at < this.text.length()) ? Characters.INVISIBLE : END;
	}

	boolean eat(char character) {
		int start = this.at;
		if (peek() != character) {
			return backTo(start);
		}
		this.at++;
		return true;
	}

	boolean eatAny(String characters) {
		int start = this.at;
		int next = peek();
		if (next == END || characters.indexOf(next) < 0) {
			return backTo(start);
		}
		this.at++;
		return true;
	}

	/**
	 * Reads blanks, with at most one line break: an empty line ends every citation.
	 * @return whether there was a blank
	 */
	boolean gap() {
		int start = this.at;
		int lines = 0;
		while (peek() == ' ') {
			if (this.text.charAt(this.at) == '\n' && ++lines > 1) {
				return backTo(start);
			}
			if (++this.at - start > LONGEST_GAP) {
				return backTo(start);
			}
		}
		return this.at > start;
	}

	/**
	 * Reads a whole number.
	 * @param fewest the fewest digits it has
	 * @param most the most digits it has
	 * @return its digits, or nothing if there are fewer or more of them
	 */
	@Nullable String digits(int fewest, int most) {
		int start = this.at;
		int count = 0;
		while (count <= most && Digits.isDigit(peek())) {
			this.at++;
			count++;
		}
		if (count < fewest || count > most) {
			this.at = start;
			return null;
		}
		return visible(start, count);
	}

	/**
	 * Reads a whole word of capitals.
	 * @param most the most letters it has
	 * @return the capitals, or nothing if there are more of them or other letters
	 */
	@Nullable String capitals(int most) {
		int start = this.at;
		int count = 0;
		while (count <= most && Characters.isCapital(peek())) {
			this.at++;
			count++;
		}
		if (count == 0 || count > most || Characters.isLetter(peek())) {
			this.at = start;
			return null;
		}
		return visible(start, count);
	}

	/**
	 * Reads a whole word.
	 * @return the word, or an empty text
	 */
	String word() {
		int start = this.at;
		int count = 0;
		while (count <= LONGEST_WORD && Characters.isLetter(peek())) {
			this.at++;
			count++;
		}
		if (count > LONGEST_WORD) {
			this.at = start;
			return "";
		}
		return visible(start, count);
	}

	// What was read, without the invisible characters in between.
	private String visible(int start, int count) {
		if (this.at - start == count) {
			return this.text.substring(start, this.at);
		}
		StringBuilder visible = new StringBuilder(count);
		for (int i = start; i < this.at; i++) {
			char character = this.text.charAt(i);
			if (Characters.fold(character) != Characters.INVISIBLE) {
				visible.append(character);
			}
		}
		return visible.toString();
	}

	/**
	 * Reads a word, in capitals or not.
	 * @param expected the word in small letters
	 * @return whether exactly this word was there
	 */
	boolean eatWord(String expected) {
		int start = this.at;
		if (!sameLetter(peek(), expected.charAt(0))) {
			return backTo(start);
		}
		for (int i = 0; i < expected.length(); i++) {
			if (!sameLetter(peek(), expected.charAt(i))) {
				return backTo(start);
			}
			this.at++;
		}
		return !Characters.isLetter(peek()) || backTo(start);
	}

	/**
	 * Reads the first of some words that is there.
	 * @param expected the words in small letters
	 * @return whether one of them was there
	 */
	boolean eatWord(String[] expected) {
		if (!Characters.isLetter(peek())) {
			return false;
		}
		for (String word : expected) {
			if (eatWord(word)) {
				return true;
			}
		}
		return false;
	}

	private static boolean sameLetter(int character, char small) {
		return character == small || (Characters.isCapital(character) && (character | 0x20) == small);
	}

	/**
	 * Whether the word or number read so far ends here.
	 * @return whether no letter or digit follows
	 */
	boolean atBoundary() {
		return !Characters.isLetterOrDigit(peek());
	}

	/**
	 * Whether a test holds further on; the cursor stays.
	 * @param test what to read
	 * @return whether it was there
	 */
	boolean ahead(java.util.function.Predicate<Cursor> test) {
		int start = this.at;
		boolean found = test.test(this);
		this.at = start;
		return found;
	}

}
