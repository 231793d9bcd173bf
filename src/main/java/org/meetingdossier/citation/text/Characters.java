package org.meetingdossier.citation.text;

/**
 * The classes of characters that matter for a citation. Documents write blanks and
 * hyphens in many ways; each is folded to the plain one while it is read, so that offsets
 * stay those of the original text.
 */
public final class Characters {

	/**
	 * What a character is folded to that readers cannot see: a soft hyphen, or the mark
	 * around emphasis in {@code *Stb.* 2020, 429}.
	 */
	public static final char INVISIBLE = '\u00AD';

	/** Every character folded: looking it up is faster than telling the cases apart. */
	private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

	private static final byte LETTER = 1;

	private static final byte DIGIT = 2;

	/** Whether each character is a letter or a digit. */
	private static final byte[] CLASSES = new byte[Character.MAX_VALUE + 1];

	static {
		for (int character = 0; character < FOLDED.length; character++) {
			FOLDED[character] = folded((char) character);
			CLASSES[character] = classOf(character);
		}
	}

	private Characters() {
	}

	/**
	 * Folds a character to its class.
	 * @param character a character of the text
	 * @return a blank, a hyphen, {@link #INVISIBLE} or the character itself
	 */
	public static char fold(char character) {
		return FOLDED[character];
	}

	private static char folded(char character) {
		return switch (character) {
			case '\t', '\n', '\r', '\u00A0', '\u202F', '\u205F', '\u3000' -> ' ';
			case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
			case '*', '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> INVISIBLE;
			default -> (character >= '\u2000' && character <= '\u200A') ? ' ' : character;
		};
	}

	private static byte classOf(int character) {
		if (Digits.isDigit(character)) {
			return DIGIT;
		}
		boolean other = character >= '\u00C0' && Character.isLetter(character);
		return (other || isCapital(character) || isSmall(character)) ? LETTER : 0;
	}

	// _Kamerstukken II_ 2019/20: an underscore inside a name has no blank behind it.
	static boolean endsEmphasis(char[] text, int position) {
		return text[position] == '_' && position + 1 < text.length && fold(text[position + 1]) == ' ';
	}

	// The end of the text is no letter: as a character it is one that does not exist.
	public static boolean isLetter(int character) {
		return CLASSES[(char) character] == LETTER;
	}

	public static boolean isCapital(int character) {
		return character >= 'A' && character <= 'Z';
	}

	public static boolean isSmall(int character) {
		return character >= 'a' && character <= 'z';
	}

	public static boolean isLetterOrDigit(int character) {
		return CLASSES[(char) character] != 0;
	}

}
