package org.meetingdossier.check.agreement.wording;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a text is about: its telling words but for people, and the fields of policy to
 * which these belong. Whoever writes of ships and whoever writes of taxes hardly mean one
 * paper, whatever words they use.
 *
 * @param words the folded words
 * @param fields the names of their fields; none where they belong to none
 * @param stated whether they are told together as a subject
 */
public record TopicWords(Set<String> words, Set<String> fields, boolean stated) {

	/** A part of a compound has at least so many letters. */
	private static final int PART = 5;

	private static final Map<String, Set<String>> FIELDS = new HashMap<>();

	static {
		for (List<String> row : Table.rows("fields")) {
			for (String word : row.get(1).split(" ")) {
				FIELDS.computeIfAbsent(word, (one) -> new TreeSet<>()).add(row.get(0));
			}
		}
	}

	/** Reads a text. */
	public static TopicWords of(String text) {
		Words words = Words.of(text);
		Set<String> people = NameReader.surnames(words);
		Set<String> telling = new LinkedHashSet<>();
		Set<String> fields = new TreeSet<>();
		for (int at : ToldTopics.places(words)) {
			String word = words.get(at).folded();
			if (!people.contains(word)) {
				telling.add(word);
				addFields(word, fields);
			}
		}
		boolean stated = ToldTopics.nouns(text).size() > 1 || !ToldTopics.in(words).isEmpty();
		return new TopicWords(telling, fields, stated);
	}

	/** A word as it counts in a comparison. */
	public static String folded(String word) {
		return Folding.fold(word);
	}

	private static void addFields(String word, Set<String> fields) {
		fields.addAll(FIELDS.getOrDefault('=' + word, Set.of()));
		FIELDS.forEach((part, names) -> {
			if (word.startsWith(part) || (part.length() >= PART && word.contains(part))) {
				fields.addAll(names);
			}
		});
	}

	/** Whether both are of fields of policy, and of none in common. */
	public boolean isOfOtherFields(TopicWords other) {
		return !this.fields.isEmpty() && !other.fields.isEmpty() && Collections.disjoint(this.fields, other.fields);
	}

	/** Whether both are of one field of policy. */
	public boolean isOfSameFields(TopicWords other) {
		return !Collections.disjoint(this.fields, other.fields);
	}

	/** The words that have a like in another text. */
	public Set<String> sharedWith(TopicWords other) {
		Set<String> shared = new LinkedHashSet<>(this.words);
		shared.removeIf((word) -> other.words.stream().noneMatch((one) -> Likeness.isAlike(word, one)));
		return shared;
	}

}
