package org.meetingdossier.check.agreement.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What words are used for: each word stands once in the lexicon, behind its traits. */
final class Lexicon {

	private static final Map<String, Set<String>> TRAITS = read();

	private Lexicon() {
	}

	static Set<String> traits(String word) {
		return TRAITS.getOrDefault(word, Set.of());
	}

	static boolean has(String word, String trait) {
		return traits(word).contains(trait);
	}

	static Set<String> words(String trait) {
		return TRAITS.entrySet()
			.stream()
			.filter((word) -> word.getValue().contains(trait))
			.map(Map.Entry::getKey)
			.collect(Collectors.toUnmodifiableSet());
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
