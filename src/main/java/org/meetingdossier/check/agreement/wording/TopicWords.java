package org.meetingdossier.check.agreement.wording;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a text is about: its telling words but for people, and the {@link Concepts} that
 * they are words for. Whoever writes of ships and whoever writes of taxes hardly mean one
 * paper, whatever words they use.
 *
 * @param meanings the folded words, each with its concepts
 * @param things the same words, each with the things of some sort that it names
 * @param concepts those of all words
 * @param fields the fields of policy of these
 * @param stated whether they are told together as a subject
 */
public record TopicWords(Map<String, BitSet> meanings, Map<String, BitSet> things, BitSet concepts, BitSet fields,
		boolean stated) {

	/** A word in another form is longer by so much. */
	private static final int ENDING = 3;

	/** Those of a text. */
	public static TopicWords of(String text) {
		return Words.of(text).once(TopicWords.class, TopicWords::read);
	}

	private static TopicWords read(Words words) {
		Set<String> people = NameReader.surnames(words);
		Map<String, BitSet> meanings = new LinkedHashMap<>();
		Map<String, BitSet> things = new LinkedHashMap<>();
		BitSet concepts = new BitSet();
		Set<Integer> places = Set.copyOf(words.telling());
		for (int at = 0; at < words.size(); at++) {
			String word = words.get(at).folded();
			BitSet both = Concepts.at(words, at);
			BitSet meant = Sorts.things(both, false);
			// "NAVO" tells what a paper is about among others, though not in its dossier.
			boolean party = Lexicon.has(word, "party") && !meant.isEmpty();
			// "5G", "B-2"
			boolean coded = words.get(at).type() == Token.Type.NUMBER && !both.isEmpty();
			if ((party || coded || places.contains(at)) && !people.contains(word)) {
				meanings.merge(word, meant, TopicWords::both);
				concepts.or(meant);
				things.merge(word, Sorts.things(both, true), TopicWords::both);
			}
		}
		boolean stated = ToldTopics.nouns(words.whole()).size() > 1 || !ToldTopics.in(words).isEmpty();
		return new TopicWords(meanings, things, concepts, Concepts.fields(concepts), stated);
	}

	private static BitSet both(BitSet one, BitSet other) {
		BitSet both = (BitSet) one.clone();
		both.or(other);
		return both;
	}

	/** The words themselves. */
	public Set<String> words() {
		return this.meanings.keySet();
	}

	/** Those of the words that belong to a field of policy. */
	public List<String> ofFields() {
		return this.meanings.entrySet()
			.stream()
			.filter((one) -> !Concepts.fields(one.getValue()).isEmpty())
			.map(Map.Entry::getKey)
			.toList();
	}

	/** The same, with what the names of bodies and offices in the text are words for. */
	public TopicWords withNames(String text) {
		Words words = Words.of(text);
		BitSet all = (BitSet) this.concepts.clone();
		words.places().mapToObj((at) -> Sorts.things(Concepts.at(words, at), false)).forEach(all::or);
		return new TopicWords(this.meanings, this.things, all, Concepts.fields(all), this.stated);
	}

	/**
	 * Whether one of the words is a word of a text, which is no country and to which it
	 * adds nothing: "belastingverdrag" is not named by "belasting".
	 */
	public boolean names(String word) {
		String folded = Folding.fold(word);
		return Places.countries(word).isEmpty() && words().stream()
			.anyMatch((one) -> Likeness.isAlike(one, folded) && folded.length() <= one.length() + ENDING);
	}

	/** Whether both are of fields of policy, and of none in common. */
	public boolean isOfOtherFields(TopicWords other) {
		boolean placed = Concepts.isOfPlaces(this.fields) && !Concepts.isOfPlaces(other.fields);
		return !this.fields.isEmpty() && !other.fields.isEmpty() && !placed && !isOfSameFields(other);
	}

	/** Whether both are of one field of policy, or have words for the same. */
	public boolean isOfSameFields(TopicWords other) {
		return this.fields.intersects(other.fields) || this.concepts.intersects(other.concepts);
	}

	/**
	 * Whether the words are words for nothing of the other, which is of one of their
	 * fields of policy, or of none.
	 */
	public boolean isOfOtherSubjects(TopicWords other) {
		return !this.concepts.intersects(other.concepts)
				&& (other.fields.isEmpty() || this.fields.intersects(other.fields));
	}

	/**
	 * The words for a thing where the other names another of its sort: a bank, a ship or
	 * a tax, and neither names that of the other.
	 * @param around what is said of each paper of the dossier
	 * @return the words; empty when there are none
	 */
	List<String> namingOtherThings(TopicWords other, TopicWords around, boolean passing) {
		BitSet otherwise = Sorts.otherwise(allThings(), other.allThings());
		return this.things.entrySet()
			.stream()
			.filter((one) -> one.getValue().intersects(otherwise) && !one.getValue().intersects(around.allThings())
					&& Sorts.arePassing(one.getValue()) == passing
					&& other.things.entrySet()
						.stream()
						.noneMatch(
								(word) -> word.getValue().isEmpty() && Likeness.isAlike(one.getKey(), word.getKey())))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** Whether some thing may be another of the sort that the other names. */
	boolean namesOtherThings(TopicWords other) {
		return !Sorts.otherwise(allThings(), other.allThings()).isEmpty();
	}

	private BitSet allThings() {
		BitSet all = new BitSet();
		this.things.values().forEach(all::or);
		return all;
	}

	/** Whether both are words for the very same. */
	boolean meansExactly(TopicWords other) {
		return !this.concepts.isEmpty() && this.concepts.equals(other.concepts);
	}

	/** The words that are words for what another text has words for. */
	public Set<String> meaningSame(TopicWords other) {
		return this.meanings.entrySet()
			.stream()
			.filter((one) -> one.getValue().intersects(other.concepts))
			.map(Map.Entry::getKey)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The words that have a like in another text. */
	public Set<String> sharedWith(TopicWords other) {
		Set<String> shared = new LinkedHashSet<>(words());
		shared.removeIf((word) -> other.words().stream().noneMatch((one) -> Likeness.isAlike(word, one)));
		return shared;
	}

}
