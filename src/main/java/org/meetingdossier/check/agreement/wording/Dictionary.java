package org.meetingdossier.check.agreement.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Names of one or more words, and what they are names for. The longest name that stands
 * at a place counts, whatever of some signs stands between its words.
 *
 * @param <T> what is named
 */
final class Dictionary<T> {

	private final Map<String, T> names = new HashMap<>();

	/** With which words names begin. */
	private final Set<String> firsts = new HashSet<>();

	private final String[] signs;

	/** So many words the longest name has. */
	private int longest;

	Dictionary(String... signs) {
		this.signs = signs;
	}

	/** Reads a table whose last cell holds the names. */
	static <T> Dictionary<T> of(String table, Function<List<String>, T> named, String... signs) {
		Dictionary<T> dictionary = new Dictionary<>(signs);
		for (List<String> row : Table.rows(table)) {
			T thing = named.apply(row);
			for (String name : row.get(row.size() - 1).split(", ")) {
				dictionary.put(name, thing);
			}
		}
		return dictionary;
	}

	void put(String name, T thing) {
		String[] words = name.split(" ");
		this.names.put(name, thing);
		this.firsts.add(words[0]);
		this.longest = Math.max(this.longest, words.length);
	}

	/** What a word alone is a name for; null when it is none. */
	@Nullable T get(String word) {
		return this.names.get(word);
	}

	/** What is named at a place; null when nothing is. */
	@Nullable Read<T> at(Words words, int at) {
		if (!this.firsts.contains(words.get(at).folded())) {
			return null;
		}
		Read<T> found = null;
		StringBuilder name = new StringBuilder();
		int parts = 0;
		for (int i = at; parts < this.longest; i++) {
			if (parts > 0 && words.is(i, this.signs)) {
				continue;
			}
			if (!words.get(i).isWord()) {
				break;
			}
			name.append((parts > 0) ? " " : "").append(words.get(i).folded());
			parts++;
			T thing = this.names.get(name.toString());
			found = (thing != null) ? new Read<>(thing, at, i + 1) : found;
		}
		return found;
	}

}
