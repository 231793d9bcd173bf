package org.meetingdossier.citation.text;

import org.jspecify.annotations.Nullable;

/**
 * Reads the words before a number from right to left and finds the one with which the
 * citation starts, as in {@code Kamerstukken II, vergaderjaar} before {@code 2007-2008}.
 * It looks back over at most {@value #MOST_WORDS} words and never before the end of the
 * last citation.
 */
public final class WordBefore {

	private static final int MOST_WORDS = 12;

	private static final int LONGEST_WORD = 24;

	private static final int LONGEST_GAP = 12;

	private static final WordTable<Cue> CUES = Cue.table();

	private final char[] text;

	private int floor;

	private int start;

	private int end;

	public WordBefore(char[] text) {
		this.text = text;
	}

	/**
	 * Sets how far back to look.
	 * @param position where the last citation ends
	 */
	public void notBefore(int position) {
		this.floor = position;
	}

	public int floor() {
		return this.floor;
	}

	/**
	 * Finds the word with which the citation around a number starts.
	 * @param number where the number starts
	 * @return the word and what it announces, or nothing
	 */
	public @Nullable Anchor firstWord(int number) {
		Anchor anchor = null;
		int before = number;
		for (int i = 0; i < MOST_WORDS; i++) {
			Cue cue = read(before);
			if (cue == null || (anchor != null && anchor.cue().isHandelingen() && !cue.mayPrecedeHandelingen())) {
				return anchor;
			}
			if (cue.role() != Cue.Role.PASSING) {
				anchor = new Anchor(cue, this.start, number);
			}
			if (cue.role() == Cue.Role.FIRST && !cue.isHandelingen()) {
				return anchor;
			}
			before = this.start;
			if (cue == Cue.STATES_GENERAL && before > this.floor && Characters.fold(this.text[before - 1]) == '-') {
				before--;
			}
		}
		return anchor;
	}

	/**
	 * Finds the word that stands directly before a number.
	 * @param number where the number starts
	 * @return the word and what it announces, or nothing
	 */
	public @Nullable Anchor lastWord(int number) {
		Cue cue = read(number);
		return (cue != null) ? new Anchor(cue, this.start, number) : null;
	}

	/**
	 * Finds the House before a session, as in {@code I 1999/2000}.
	 * @param number where the session starts
	 * @return where the citation starts
	 */
	public Anchor numeralBefore(int number) {
		Cue cue = read(number);
		return new Anchor(Cue.NUMBER, (cue == Cue.NUMERAL) ? this.start : number, number);
	}

	/**
	 * Reads the word before a place.
	 * @param before the place
	 * @return what the word is, or nothing if it is no cue
	 */
	private @Nullable Cue read(int before) {
		int at = skipGap(before);
		this.end = at;
		boolean invisible = false;
		while (at > this.floor && this.end - at <= LONGEST_WORD) {
			char character = this.text[at - 1];
			if (!Characters.isLetter(character)) {
				if (Characters.fold(character) != Characters.INVISIBLE) {
					break;
				}
				invisible = true;
			}
			at--;
		}
		this.start = at;
		if (at == this.end || this.end - at > LONGEST_WORD) {
			return null;
		}
		int hyphen = hyphenBefore(at);
		Cue whole = (hyphen >= 0) ? findWhole(at, hyphen) : null;
		if (whole != null) {
			return whole;
		}
		if (invisible) {
			return findVisible(at);
		}
		Cue cue = CUES.find(this.text, at, this.end);
		return (cue != null) ? cue : Misspelling.meantBy(this.text, at, this.end);
	}

	// Where the hyphen stands with which the line before breaks off, or -1.
	private int hyphenBefore(int start) {
		int at = start;
		while (at > this.floor && start - at < 2 && Characters.fold(this.text[at - 1]) == ' ') {
			at--;
		}
		boolean hyphen = at < start && at > this.floor && Characters.fold(this.text[at - 1]) == '-';
		return hyphen ? at - 1 : -1;
	}

	// Kamer- at the end of a line and stukken on the next.
	private @Nullable Cue findWhole(int second, int hyphen) {
		int first = hyphen;
		while (first > this.floor && hyphen - first < LONGEST_WORD && Characters.isLetter(this.text[first - 1])) {
			first--;
		}
		if (first == hyphen) {
			return null;
		}
		Cue cue = cueOf(
				new String(this.text, first, hyphen - first) + new String(this.text, second, this.end - second));
		if (cue != null) {
			this.start = first;
		}
		return cue;
	}

	/**
	 * Passes over the word that announces a citation, with its dot. The word may be
	 * broken off at the end of a line.
	 * @param cursor stands before the word
	 */
	public static void skipCue(Cursor cursor) {
		int start = cursor.at();
		cursor.skipWord();
		int end = cursor.at();
		if (cursor.eat('-')) {
			cursor.moveTo(start);
			String first = cursor.word();
			cursor.eat('-');
			if (!cursor.gap() || cueOf(first + cursor.word()) == null) {
				cursor.moveTo(end);
			}
		}
		cursor.eat('.');
		cursor.gap();
	}

	private static @Nullable Cue cueOf(String word) {
		return CUES.find(word.toCharArray(), 0, word.length());
	}

	private @Nullable Cue findVisible(int from) {
		char[] visible = new char[this.end - from];
		int length = 0;
		for (int i = from; i < this.end; i++) {
			if (Characters.isLetter(this.text[i])) {
				visible[length++] = this.text[i];
			}
		}
		return CUES.find(visible, 0, length);
	}

	private int skipGap(int before) {
		int at = before;
		int lowest = Math.max(this.floor, before - LONGEST_GAP);
		int lines = 0;
		while (at > lowest) {
			char character = this.text[at - 1];
			char folded = Characters.fold(character);
			if (character == '\n' && ++lines > 1) {
				return at;
			}
			if (folded != ' ' && folded != ',' && folded != '.' && folded != ':' && folded != Characters.INVISIBLE
					&& !Characters.endsEmphasis(this.text, at - 1)) {
				return at;
			}
			at--;
		}
		return at;
	}

}
