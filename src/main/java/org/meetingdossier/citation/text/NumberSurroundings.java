package org.meetingdossier.citation.text;

/**
 * What stands around a number without a word: it tells dossiers from amounts, telephone
 * numbers and references of ministries. It looks at a limited number of characters.
 */
public final class NumberSurroundings {

	private static final String NOT_BEFORE = ".,-/:_@#€$£+&%=";

	private static final int LONGEST_GAP = 8;

	private static final int LONGEST_INVISIBLE = 4;

	private final char[] text;

	private final int start;

	public NumberSurroundings(char[] text, int start) {
		this.text = text;
		this.start = start;
	}

	// Whether the number may be a dossier, by what stands before it.
	public boolean allowNumber() {
		char before = before(skipInvisibleBack(this.start));
		if (Characters.isLetterOrDigit(before) || NOT_BEFORE.indexOf(before) >= 0) {
			return false;
		}
		char sign = before(skipBlanksBack(this.start));
		return sign != '€' && sign != '$' && sign != '£';
	}

	/**
	 * Whether the number stands in brackets of its own.
	 * @param end where it ends
	 * @return whether brackets stand on both sides
	 */
	public boolean isBracketed(int end) {
		return before(skipBlanksBack(this.start)) == '(' && after(skipBlanks(end)) == ')';
	}

	/**
	 * Whether the number stands alone on a line, behind the number of an agenda item.
	 * @param end where it ends
	 * @param clear whether it cannot be mistaken, so that the item number may be missing
	 * @return whether nothing else stands on the line
	 */
	public boolean isAgendaLine(int end, boolean clear) {
		if (!isLineBreak(after(skipBlanks(end)))) {
			return false;
		}
		int at = skipBlanksBack(this.start);
		if (isLineBreak(before(at))) {
			return clear;
		}
		int item = at;
		if (before(item) == '.' || before(item) == ')') {
			item--;
		}
		int digits = item;
		while (digits > 0 && item - digits < 3 && Digits.isDigit(this.text[digits - 1])) {
			digits--;
		}
		return item < at && digits < item && isLineBreak(before(skipBlanksBack(digits)));
	}

	public boolean hasDot(int end) {
		for (int i = this.start; i < end; i++) {
			if (this.text[i] == '.') {
				return true;
			}
		}
		return false;
	}

	private char before(int position) {
		return (position > 0) ? fold(position - 1) : '\n';
	}

	private char after(int position) {
		return (position < this.text.length) ? fold(position) : '\n';
	}

	private char fold(int position) {
		char character = this.text[position];
		return (character == '\n') ? character : Characters.fold(character);
	}

	private static boolean isLineBreak(char character) {
		return character == '\n';
	}

	private int skipInvisibleBack(int position) {
		int at = position;
		while (at > 0 && position - at < LONGEST_INVISIBLE && fold(at - 1) == Characters.INVISIBLE) {
			at--;
		}
		return at;
	}

	private int skipBlanksBack(int position) {
		int at = position;
		while (at > 0 && position - at < LONGEST_GAP && fold(at - 1) == ' ') {
			at--;
		}
		return at;
	}

	private int skipBlanks(int position) {
		int at = position;
		while (at < this.text.length && at - position < LONGEST_GAP && fold(at) == ' ') {
			at++;
		}
		return at;
	}

}
