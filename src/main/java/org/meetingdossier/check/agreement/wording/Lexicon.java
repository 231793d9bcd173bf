package org.meetingdossier.check.agreement.wording;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What words are used for: each word stands once in the lexicon, behind its traits. */
final class Lexicon {

	private static final Map<String, Set<String>> TRAITS = read();

	private static final Map<String, Set<String>> WORDS = words();

	private Lexicon() {
	}

	static Set<String> traits(String word) {
		return TRAITS.getOrDefault(word, Set.of());
	}

	static boolean has(String word, String trait) {
		return traits(word).contains(trait);
	}

	static Set<String> words(String trait) {
		return WORDS.getOrDefault(trait, Set.of());
	}

	private static Map<String, Set<String>> words() {
		Map<String, Set<String>> words = new HashMap<>();
		TRAITS.forEach((word, traits) -> traits
			.forEach((trait) -> words.computeIfAbsent(trait, (one) -> new HashSet<>()).add(word)));
		words.replaceAll((trait, some) -> Collections.unmodifiableSet(some));
		return words;
	}

	private static Map<String, Set<String>> read() {
		Map<String, Set<String>> traits = new HashMap<>();
		for (List<String> row : Table.rows("lexicon")) {
			Set<String> shared = Set.of(row.get(0).split(" "));
			for (String word : row.get(1).split(" ")) {
				if (traits.put(word, shared) != null) {
					throw new IllegalStateException("Twice in the lexicon: " + word);
				}
			}
		}
		return traits;
	}

}
