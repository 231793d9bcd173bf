package org.meetingdossier.citation.text;

import org.jspecify.annotations.Nullable;

/**
 * Looks up words of the text without copying them. A lookup compares the word with at
 * most a few entries.
 *
 * @param <V> what the table tells about a word
 */
public final class WordTable<V> {

	private static final int SIZE = 1024;

	/** Added to a capital, it makes the small letter. */
	private static final int SMALL = 0x20;

	private final @Nullable Entry<V>[] entries;

	@SuppressWarnings({ "unchecked", "rawtypes" })
	public WordTable() {
		this.entries = new @Nullable Entry[SIZE];
	}

	/**
	 * A table that knows its words and nothing about them.
	 * @param words the words in small letters, parted by blanks
	 */
	public static WordTable<String> of(String words) {
		return new WordTable<String>().with("", words);
	}

	/**
	 * Adds words.
	 * @param value what the table tells about them
	 * @param words the words in small letters, parted by blanks
	 * @return this table
	 */
	public WordTable<V> with(V value, String words) {
		for (String word : words.split(" ", -1)) {
			put(word, value);
		}
		return this;
	}

	private void put(String word, V value) {
		Entry<V> entry = new Entry<>(word.toCharArray(), value);
		int slot = slot(entry.word, 0, entry.word.length);
		while (this.entries[slot] != null) {
			slot = (slot + 1) % SIZE;
		}
		this.entries[slot] = entry;
	}

	/**
	 * Looks up a stretch of the text, in capitals or not.
	 * @param start where the word starts
	 * @param end where it ends
	 * @return what the table tells about the word, or nothing if it is not there
	 */
	public @Nullable V find(char[] text, int start, int end) {
		if (start == end) {
			return null;
		}
		int slot = slot(text, start, end);
		for (Entry<V> entry = this.entries[slot]; entry != null; entry = this.entries[slot]) {
			if (entry.isIn(text, start, end)) {
				return entry.value;
			}
			slot = (slot + 1) % SIZE;
		}
		return null;
	}

	// Length, first and last letter tell most words apart.
	private static int slot(char[] text, int start, int end) {
		int hash = ((text[start] | SMALL) * 31 + (text[end - 1] | SMALL)) * 31 + (end - start);
		return (hash ^ (hash >>> 10)) & (SIZE - 1);
	}

	/**
	 * A word in small letters and what the table tells about it.
	 *
	 * @param <V> the type of that
	 */
	private static final class Entry<V> {

		private final char[] word;

		private final V value;

		Entry(char[] word, V value) {
			this.word = word;
			this.value = value;
		}

		boolean isIn(char[] text, int start, int end) {
			if (this.word.length != end - start) {
				return false;
			}
			for (int i = 0; i < this.word.length; i++) {
				if ((text[start + i] | SMALL) != this.word[i]) {
					return false;
				}
			}
			return true;
		}

	}

}
