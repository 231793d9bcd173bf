package org.meetingdossier.citation.text;

import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers and words of the original text forward. Each method either reads what
 * it names and moves on, or leaves the cursor where it was.
 */
public final class Cursor extends ReadingPlace {

	private static final int LONGEST_WORD = 24;

	private static final int MOST_DIGITS = 8;

	public Cursor(String text) {
		super(text);
	}

	/**
	 * Where the digits end that stand together at a place.
	 * @param position the place
	 * @return the place behind the last digit; the same place if there is none
	 */
	public int endOfDigits(int position) {
		int end = position;
		while (end < this.characters.length && Digits.isDigit(this.characters[end])) {
			end++;
		}
		return end;
	}

	/**
	 * Counts the digits ahead; the cursor stays.
	 * @return how many digits come next; some number above {@value #MOST_DIGITS} if there
	 * are more than that
	 */
	public int countDigits() {
		int start = this.at;
		int count = 0;
		while (count <= MOST_DIGITS && Digits.isDigit(peek())) {
			this.at++;
			count++;
		}
		this.at = start;
		return count;
	}

	/**
	 * Reads a whole number.
	 * @param fewest the fewest digits it has
	 * @param most the most digits it has
	 * @return its digits, or nothing if there are fewer or more of them
	 */
	public @Nullable String digits(int fewest, int most) {
		int start = this.at;
		if (!Digits.isDigit(peek())) {
			return nothing(start);
		}
		int count = 0;
		while (count <= most && Digits.isDigit(peek())) {
			this.at++;
			count++;
		}
		if (count < fewest || count > most) {
			return nothing(start);
		}
		return visible(start, count);
	}

	/**
	 * Reads a whole word of capitals.
	 * @param most the most letters it has
	 * @return the capitals, or nothing if there are more of them or other letters
	 */
	public @Nullable String capitals(int most) {
		int start = this.at;
		int count = 0;
		while (count <= most && Characters.isCapital(peek())) {
			this.at++;
			count++;
		}
		if (count == 0 || count > most || Characters.isLetter(peek())) {
			return nothing(start);
		}
		return visible(start, count);
	}

	/**
	 * Reads a whole word.
	 * @return the word, or an empty text
	 */
	public String word() {
		int start = this.at;
		return visible(start, skipWord());
	}

	/**
	 * Passes over a whole word.
	 * @return how many letters it has
	 */
	public int skipWord() {
		int start = this.at;
		int count = 0;
		while (Characters.isLetter(peek())) {
			this.at++;
			if (++count > LONGEST_WORD) {
				this.at = start;
				return 0;
			}
		}
		return count;
	}

	/**
	 * Reads the digits of a number that may be parted by a blank or a dot.
	 * @param start where the number starts
	 * @param count how many digits it has
	 * @return the digits alone
	 */
	public String digitsFrom(int start, int count) {
		char[] digits = new char[count];
		int found = 0;
		for (int i = start; found < count; i++) {
			if (Digits.isDigit(this.characters[i])) {
				digits[found++] = this.characters[i];
			}
		}
		return new String(digits);
	}

	/**
	 * Passes over digits.
	 * @param count how many of them come next
	 */
	public void skipDigits(int count) {
		for (int i = 0; i < count; i++) {
			peek();
			this.at++;
		}
	}

	// What was read, without the invisible characters in between.
	private String visible(int start, int count) {
		if (this.at - start == count) {
			return this.text.substring(start, this.at);
		}
		StringBuilder visible = new StringBuilder(count);
		for (int i = start; i < this.at; i++) {
			char character = this.characters[i];
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
	public boolean eatWord(String expected) {
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
	 * Reads a word that a table knows, in capitals or not.
	 * @param words the table
	 * @return whether one of its words was there
	 */
	public boolean eatWord(WordTable<?> words) {
		return readWord(words) != null;
	}

	/**
	 * Reads a word that a table knows, in capitals or not.
	 * @param <V> what the table tells about a word
	 * @param words the table
	 * @return what it tells, or nothing if none of its words was there
	 */
	public <V> @Nullable V readWord(WordTable<V> words) {
		int start = this.at;
		if (!Characters.isLetter(peek())) {
			this.at = start;
			return null;
		}
		int end = this.at;
		while (end < this.characters.length && Characters.isLetter(this.characters[end])) {
			end++;
			if (end - this.at > LONGEST_WORD) {
				this.at = start;
				return null;
			}
		}
		@Nullable V found;
		if (end < this.characters.length && Characters.fold(this.characters[end]) == Characters.INVISIBLE) {
			char[] word = word().toCharArray();
			found = words.find(word, 0, word.length);
		}
		else {
			found = words.find(this.characters, this.at, end);
			this.at = end;
		}
		if (found == null) {
			this.at = start;
		}
		return found;
	}

	private static boolean sameLetter(int character, char small) {
		return character == small || (Characters.isCapital(character) && (character | 0x20) == small);
	}

	private @Nullable String nothing(int position) {
		this.at = position;
		return null;
	}

	/**
	 * Whether a test holds further on; the cursor stays.
	 * @param test what to read
	 * @return whether it was there
	 */
	public boolean ahead(Predicate<Cursor> test) {
		int start = this.at;
		boolean found = test.test(this);
		this.at = start;
		return found;
	}

}
