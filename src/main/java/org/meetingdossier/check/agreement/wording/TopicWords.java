package org.meetingdossier.check.agreement.wording;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

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

	/** A word in another form is longer by so much. */
	private static final int ENDING = 3;

	private static final Map<String, Set<String>> FIELDS = new HashMap<>();

	/** The same words come back in every text. */
	private static final Cache<String, Set<String>> OF_WORDS = Caffeine.newBuilder().maximumSize(20_000).build();

	/** What is said and what it is compared with are asked for more than once. */
	private static final Cache<String, TopicWords> READ = Caffeine.newBuilder().maximumSize(2_000).build();

	static {
		for (List<String> row : Table.rows("fields")) {
			for (String word : row.get(1).split(" ")) {
				FIELDS.computeIfAbsent(word, (one) -> new TreeSet<>()).add(row.get(0));
			}
		}
	}

	/** Those of a text. */
	public static TopicWords of(String text) {
		return READ.get(text, TopicWords::read);
	}

	private static TopicWords read(String text) {
		Words words = Words.of(text);
		Set<String> people = NameReader.surnames(words);
		Set<String> telling = new LinkedHashSet<>();
		Set<String> fields = new TreeSet<>();
		for (int at : ToldTopics.places(words)) {
			String word = words.get(at).folded();
			if (!people.contains(word)) {
				telling.add(word);
				fields.addAll(OF_WORDS.get(word, TopicWords::fields));
			}
		}
		boolean stated = ToldTopics.nouns(text).size() > 1 || !ToldTopics.in(words).isEmpty();
		return new TopicWords(telling, fields, stated);
	}

	/**
	 * Whether one of the words is a word of a text, which is no country and to which it
	 * adds nothing: "belastingverdrag" is not named by "belasting".
	 */
	public boolean names(String word) {
		String folded = Folding.fold(word);
		return Places.countries(word).isEmpty() && this.words.stream()
			.anyMatch((one) -> Likeness.isAlike(one, folded) && folded.length() <= one.length() + ENDING);
	}

	private static Set<String> fields(String word) {
		Set<String> fields = new TreeSet<>(FIELDS.getOrDefault('=' + word, Set.of()));
		FIELDS.forEach((part, names) -> {
			if (word.startsWith(part) || (part.length() >= PART && word.contains(part))) {
				fields.addAll(names);
			}
		});
		return fields;
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
