package org.meetingdossier.citation.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Recognises the long words before a number with one slip in them: a letter too many, too
 * few, another, or two that changed places, as in {@code Aaanhangsel} and
 * {@code Kamertsuk}. The first letter has to be right: wandelingen are no handelingen.
 */
public final class Misspelling {

	private static final int SHORTEST = 8;

	private static final List<Word> WORDS = List.of(new Word("kamerstuk", Cue.KAMERSTUK),
			new Word("kamerstukken", Cue.KAMERSTUK), new Word("aanhangsel", Cue.AANHANGSEL),
			new Word("handelingen", Cue.HANDELINGEN), new Word("vergaderjaar", Cue.SESSION),
			new Word("staatsblad", Cue.STAATSBLAD), new Word("staatscourant", Cue.STAATSCOURANT),
			new Word("tractatenblad", Cue.TRACTATENBLAD));

	private static final String FIRST_LETTERS = "kahvst";

	private Misspelling() {
	}

	/**
	 * The word that was meant.
	 * @param start where the word starts
	 * @param end where it ends
	 * @return what it announces, or nothing
	 */
	static @Nullable Cue meantBy(char[] text, int start, int end) {
		if (end - start < SHORTEST || FIRST_LETTERS.indexOf(text[start] | 0x20) < 0) {
			return null;
		}
		for (Word word : WORDS) {
			if (word.isMeantBy(text, start, end)) {
				return word.cue();
			}
		}
		return null;
	}

	/**
	 * Reads a word with a slip.
	 * @param cursor stands before it
	 * @param cue what it has to announce
	 * @return whether it was there
	 */
	public static boolean eat(Cursor cursor, Cue cue) {
		int start = cursor.at();
		cursor.skipWord();
		return meantBy(cursor.characters(), start, cursor.at()) == cue || cursor.backTo(start);
	}

	/**
	 * A word and what it announces.
	 *
	 * @param letters the word in small letters
	 * @param cue what it announces
	 */
	private record Word(String letters, Cue cue) {

		boolean isMeantBy(char[] text, int start, int end) {
			int more = end - start - this.letters.length();
			if (more < -1 || more > 1 || !isSame(text[start], 0)) {
				return false;
			}
			int same = 1;
			while (same < this.letters.length() && start + same < end && isSame(text[start + same], same)) {
				same++;
			}
			int at = start + same;
			return switch (more) {
				case 1 -> isRest(text, at + 1, end, same);
				case -1 -> isRest(text, at, end, same + 1);
				default -> isRest(text, at + 1, end, same + 1)
						|| (isSwapped(text, at, end, same) && isRest(text, at + 2, end, same + 2));
			};
		}

		private boolean isSwapped(char[] text, int at, int end, int from) {
			return at + 1 < end && isSame(text[at], from + 1) && isSame(text[at + 1], from);
		}

		private boolean isRest(char[] text, int start, int end, int from) {
			for (int i = start; i < end; i++) {
				if (!isSame(text[i], from + i - start)) {
					return false;
				}
			}
			return true;
		}

		private boolean isSame(char letter, int index) {
			return index < this.letters.length() && (letter | 0x20) == this.letters.charAt(index);
		}

	}

}
