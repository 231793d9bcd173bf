package org.meetingdossier.citation.grammar;

import org.meetingdossier.citation.grammar.back.BackWords;
import org.meetingdossier.citation.text.Characters;
import org.meetingdossier.citation.text.Digits;
import org.meetingdossier.citation.text.RomanNumeral;

/**
 * Goes through a text from one place at which a citation may show itself to the next:
 * digits, first letters of Roman dossiers, and rare pairs of letters of references back.
 * One bit stands for each of these; a character shows it if the one before lets it.
 */
final class Triggers {

	private static final int DIGIT = 1;

	private static final int NUMERAL = 2;

	/** The first bit of those for pairs of letters. */
	private static final int PAIR = 4;

	/** What each character can show, and what it lets the next character show. */
	private static final byte[] SHOWS = new byte[Character.MAX_VALUE + 1];

	private static final byte[] LETS = new byte[Character.MAX_VALUE + 1];

	static {
		for (int character = 0; character < SHOWS.length; character++) {
			SHOWS[character] = (byte) (Digits.isDigit(character) ? DIGIT
					: RomanNumeral.isFirst((char) character) ? NUMERAL : 0);
			LETS[character] = (byte) (Characters.isLetterOrDigit(character) ? DIGIT : DIGIT | NUMERAL);
		}
		int bit = PAIR;
		for (String pair : BackWords.RARE_PAIRS) {
			add(bit, pair.charAt(0), pair.charAt(1));
			add(bit, Character.toUpperCase(pair.charAt(0)), Character.toUpperCase(pair.charAt(1)));
			bit <<= 1;
		}
	}

	private final char[] text;

	Triggers(char[] text) {
		this.text = text;
	}

	private static void add(int bit, char first, char second) {
		LETS[first] |= (byte) bit;
		SHOWS[second] |= (byte) bit;
	}

	/**
	 * Finds the next place to look at.
	 * @param from where to start
	 * @return the place of the next trigger, or the length of the text
	 */
	int next(int from) {
		char[] characters = this.text;
		int lets = (from > 0) ? LETS[characters[from - 1]] : DIGIT | NUMERAL;
		for (int i = from; i < characters.length; i++) {
			char character = characters[i];
			if ((SHOWS[character] & lets) != 0) {
				return i;
			}
			lets = LETS[character];
		}
		return characters.length;
	}

}
