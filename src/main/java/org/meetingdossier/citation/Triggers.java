package org.meetingdossier.citation;

/**
 * Goes through a text from one character at which a citation may show itself to the next:
 * digits, first letters of Roman dossiers, and rare letters of references back. It reads
 * each character once, through a window that it copies out of the text: looking
 * characters up in an array is twice as fast as asking the text for each of them.
 */
final class Triggers {

	private static final int ASCII = 128;

	private static final int LONGEST_WINDOW = 4096;

	private static final boolean[] TRIGGERS = new boolean[ASCII];

	static {
		for (char character = 0; character < ASCII; character++) {
			TRIGGERS[character] = Digits.isDigit(character) || RomanNumeral.isFirst(character)
					|| BackWords.isRare(character);
		}
	}

	private final String text;

	private final char[] window;

	private int start;

	private int end;

	Triggers(String text) {
		this.text = text;
		this.window = new char[Math.min(text.length(), LONGEST_WINDOW)];
	}

	/**
	 * Finds the next place to look at.
	 * @param from where to start; never before the place given last
	 * @return the place of the next trigger, or the length of the text
	 */
	int next(int from) {
		int at = from;
		while (at < this.text.length()) {
			if (at >= this.end) {
				load(at);
			}
			int found = inWindow(at - this.start);
			if (found >= 0) {
				return this.start + found;
			}
			at = this.end;
		}
		return this.text.length();
	}

	private void load(int from) {
		this.start = from;
		this.end = Math.min(this.text.length(), from + this.window.length);
		this.text.getChars(this.start, this.end, this.window, 0);
	}

	private int inWindow(int from) {
		char[] characters = this.window;
		int length = this.end - this.start;
		for (int i = from; i < length; i++) {
			char character = characters[i];
			if (character < ASCII && TRIGGERS[character]) {
				return i;
			}
		}
		return -1;
	}

}
