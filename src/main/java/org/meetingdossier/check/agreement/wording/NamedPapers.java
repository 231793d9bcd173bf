package org.meetingdossier.check.agreement.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whose motion, questions or request a text names: "de motie-Snels", "vragen van het lid
 * Dekker".
 *
 * @param makers the people by what is theirs
 * @param words the words for each
 * @param open what is said to be of others as well: "c.s."
 */
public record NamedPapers(Map<String, List<PersonName>> makers, Map<String, String> words, Set<String> open) {

	private static final Set<String> NOUNS = Set.of("motie", "vragen", "kamervragen", "verzoek", "amendement",
			"initiatiefnota");

	/** Copies what was found. */
	public NamedPapers {
		makers = Map.copyOf(makers);
		words = Map.copyOf(words);
		open = Set.copyOf(open);
	}

	/**
	 * Reads a text.
	 * @return what is whose; nothing of which there is more than one
	 */
	public static NamedPapers in(Words words) {
		Map<String, List<PersonName>> makers = new HashMap<>();
		Map<String, String> said = new HashMap<>();
		Set<String> twice = new HashSet<>();
		Set<String> open = new HashSet<>();
		for (int at = 0; at < words.size(); at++) {
			String noun = words.get(at).folded().replace("kamer", "");
			if (!NOUNS.contains(noun)) {
				continue;
			}
			int next = at + 1;
			next += words.is(next, "van", "-", "–", "\u2011") ? 1 : 0;
			int person = NameReader.behindPeople(words, next);
			boolean named = person > next || (next > at + 1 && !words.is(next - 1, "van")) || noun.equals("motie");
			NameReader.Names names = named ? NameReader.names(words, person) : null;
			if (names != null) {
				if (makers.put(noun, names.names()) != null) {
					twice.add(noun);
				}
				said.put(noun, words.text(at, names.end()));
				if (names.open()) {
					open.add(noun);
				}
			}
		}
		makers.keySet().removeAll(twice);
		return new NamedPapers(makers, said, open);
	}

	/**
	 * Whether this text names one thing of others than the other text does, which names
	 * them all.
	 * @return the words for it here; empty when they do not
	 */
	public String otherThan(NamedPapers other) {
		return this.makers.entrySet()
			.stream()
			.filter((one) -> other.makers.containsKey(one.getKey()))
			.filter((one) -> areOthers(one.getValue(), other.makers.getOrDefault(one.getKey(), List.of()),
					other.open.contains(one.getKey())))
			.map((one) -> this.words.getOrDefault(one.getKey(), one.getKey()))
			.findFirst()
			.orElse("");
	}

	private static boolean areOthers(List<PersonName> stated, List<PersonName> makers, boolean open) {
		long known = stated.stream().filter((name) -> makers.stream().anyMatch(name::matches)).count();
		return known == 0 || (known < stated.size() && !open && makers.size() > 1);
	}

}
