package org.meetingdossier.citation;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Looks up words of the text among the {@link Cue cues} without copying them. A lookup
 * reads the word once and compares it with at most a few entries.
 */
final class CueTable {

	private static final int SIZE = 512;

	private final @Nullable Entry[] entries = new @Nullable Entry[SIZE];

	CueTable() {
		for (Cue cue : Cue.values()) {
			for (String word : cue.words()) {
				put(new Entry(word, cue));
			}
		}
	}

	private void put(Entry entry) {
		int slot = hash(entry.word(), 0, entry.word().length());
		while (this.entries[slot] != null) {
			slot = (slot + 1) % SIZE;
		}
		this.entries[slot] = entry;
	}

	/**
	 * Looks up a stretch of the text, in capitals or not.
	 * @param text the text
	 * @param start where the word starts
	 * @param end where it ends
	 * @return the cue, or nothing
	 */
	@Nullable Cue find(String text, int start, int end) {
		int slot = hash(text, start, end);
		for (Entry entry = this.entries[slot]; entry != null; entry = this.entries[slot]) {
			if (entry.isIn(text, start, end)) {
				return entry.cue();
			}
			slot = (slot + 1) % SIZE;
		}
		return null;
	}

	/**
	 * Looks up a word that was written with invisible characters inside.
	 * @param word the visible letters
	 * @return the cue, or nothing
	 */
	@Nullable Cue find(String word) {
		return find(word.toLowerCase(Locale.ROOT), 0, word.length());
	}

	private static int hash(String text, int start, int end) {
		int hash = 7;
		for (int i = start; i < end; i++) {
			hash = hash * 31 + (text.charAt(i) | 0x20);
		}
		return (hash ^ (hash >>> 15)) & (SIZE - 1);
	}

	private record Entry(String word, Cue cue) {

		boolean isIn(String text, int start, int end) {
			return this.word.length() == end - start
					&& text.regionMatches(true, start, this.word, 0, this.word.length());
		}

	}

}
