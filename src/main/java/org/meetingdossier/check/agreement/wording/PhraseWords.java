package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.meetingdossier.citation.Months;

/**
 * The words of a sentence or a title, which of them tell what it is about, and which of
 * those the other text has as well.
 */
final class PhraseWords {

	/** Their names follow at once: "de Wet straffen en beschermen". */
	private static final Set<String> LAWS = Set.of("wet", "rijkswet", "besluit", "regeling", "verordening",
			"richtlijn");

	private static final String[] ENDS = { ",", "(", ")", ":", "die", "dat", "waarin", "waarmee", "waarover", "zoals",
			"om", "te", "zijn" };

	private static final Pattern PARTICIPLE = Pattern
		.compile("(?:be|ver|ont|her|\\p{L}{0,5}ge).*(?:d|t|de)|\\p{L}{0,5}ge.*en");

	private final Words words;

	private final Set<Integer> telling;

	private final Set<Integer> shared = new TreeSet<>();

	/** The places of its words but small ones. */
	private final List<Integer> all;

	PhraseWords(Words words) {
		this.words = words;
		this.telling = new TreeSet<>(words.telling());
		this.all = words.places().filter(this::isWord).boxed().toList();
	}

	/** The ministries that it names, and not who holds an office there. */
	Set<String> ministries() {
		Set<String> houses = new TreeSet<>();
		for (int at = 0; at < size(); at++) {
			Read<List<Office>> read = this.words.is(at, "ministerie", "departement") ? Offices.offices(this.words, at)
					: null;
			Stream.ofNullable(read)
				.flatMap((offices) -> offices.value().stream())
				.forEach((office) -> houses.addAll(office.houses()));
		}
		return houses;
	}

	int size() {
		return this.words.size();
	}

	String at(int place) {
		return this.words.get(place).folded();
	}

	/** Marks what the other text has as well, or both have in their surroundings. */
	void share(PhraseWords other, Subject around) {
		List<String> others = other.all().stream().map(other::at).toList();
		List<List<Integer>> rows = List.of(other.all(), other.everything());
		for (int place : this.telling) {
			String word = at(place);
			if (around.words().stream().anyMatch((one) -> Likeness.isAlike(one, word))
					|| others.stream().anyMatch((one) -> Likeness.isAlike(one, word))
					|| (isShort(this.words.get(place).text()) && rows.stream()
						.anyMatch((row) -> Likeness.isInitials(word, row.stream().map(other::at).toList())))) {
				this.shared.add(place);
			}
		}
		other.telling.stream()
			.filter((at) -> isShort(other.words.get(at).text()))
			.forEach((at) -> Stream.of(all(), everything()).forEach((places) -> shareInitials(other.at(at), places)));
	}

	private void shareInitials(String initials, List<Integer> places) {
		for (int from = 0; from + initials.length() <= places.size(); from++) {
			List<Integer> row = places.subList(from, from + initials.length());
			if (Likeness.isInitials(initials, row.stream().map(this::at).toList())) {
				this.shared.addAll(row);
			}
		}
	}

	/** "MIVD", "RvW". */
	static boolean isShort(String word) {
		return word.chars().filter(Character::isUpperCase).count() > 1;
	}

	private List<Integer> everything() {
		return IntStream.range(0, size()).filter((at) -> this.words.get(at).isWord()).boxed().toList();
	}

	List<Integer> all() {
		return this.all;
	}

	private boolean isWord(int at) {
		return this.words.get(at).isWord() && !Lexicon.has(at(at), "small");
	}

	boolean isTelling(int at) {
		return this.telling.contains(at);
	}

	boolean isOpen(int at) {
		return isTelling(at) && !this.shared.contains(at);
	}

	/** Names that the other text does not have. */
	List<String> names() {
		return IntStream.range(1, size())
			.filter((at) -> isOpen(at) && this.words.get(at).isCapitalised() && this.words.get(at - 1).isWord())
			.mapToObj((at) -> this.words.get(at).text())
			.toList();
	}

	/** Whether no other telling word than one is shared. */
	boolean sharesOnly(int at) {
		return this.shared.stream().allMatch((one) -> one == at);
	}

	/** Whether the other text has most of what this one tells beside a word. */
	boolean isMostlyShared(int beside) {
		return this.shared.stream().filter((one) -> one != beside).count() * 2 > this.telling.size();
	}

	boolean has(String word) {
		return find((at) -> at(at).equals(word));
	}

	/** Whether a word is like a part of a compound, or has it. */
	boolean hasLike(String part) {
		String bare = part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
		return find((at) -> at(at).contains(bare) || Likeness.isAlike(bare, at(at)));
	}

	private boolean find(IntPredicate wanted) {
		return all().stream().anyMatch(wanted::test);
	}

	boolean isNoun(int at) {
		boolean adjective = at(at).endsWith("e") && isWord(at + 1);
		return isWord(at) && !adjective && !Clause.isFinite(this.words.get(at)) && !isParticiple(at)
				&& Months.number(at(at)) == 0;
	}

	private boolean isParticiple(int at) {
		return !this.words.get(at).isCapitalised() && PARTICIPLE.matcher(at(at)).matches();
	}

	private boolean isEnd(int at) {
		Token token = this.words.get(at);
		return at >= size() || token.isEdge() || Clause.isFinite(token) || Lexicon.has(token.folded(), "verb")
				|| this.words.is(at, ENDS) || isBeforeSpeaker(at);
	}

	/** "verwijs ik", "wanneer wij": a verb or what joins sentences, but no noun. */
	private boolean isBeforeSpeaker(int at) {
		return this.words.is(at + 1, "ik", "wij", "we");
	}

	/**
	 * What is told of a word behind it, in the same phrase, and the other text does not
	 * have.
	 * @param led whether a preposition must stand between, or a name behind it
	 * @return the words up to the next shared one
	 */
	Complement behind(int noun, boolean led) {
		List<Integer> open = new ArrayList<>();
		boolean begun = !led || LAWS.contains(at(noun));
		int next = noun + 1;
		while (!isEnd(next) && !this.shared.contains(next)) {
			begun |= Lexicon.has(at(next), "leading") || this.words.is(next, "-")
					|| this.words.get(next).isCapitalised();
			boolean tells = isTelling(next) && !isParticiple(next);
			boolean common = Lexicon.has(at(next), "common") && !this.words.is(next, "eu");
			if ((tells && !begun) || (!tells && isWord(next) && open.isEmpty() && common)) {
				return new Complement(List.of(), true);
			}
			if (tells) {
				open.add(next);
			}
			next++;
		}
		// "btw-tarief" and "btw-vrijstelling" may be told of one thing.
		boolean joined = this.words.is(noun + 1, "-");
		boolean more = this.shared.contains(next);
		// An adjective of what is shared is no other thing.
		while (more && !open.isEmpty() && open.get(open.size() - 1) == next - 1) {
			open.remove(open.size() - 1);
			next--;
		}
		return new Complement(open.stream().map((at) -> this.words.get(at).text()).toList(), more || joined);
	}

	/** An adjective before a word that the other text does not have. */
	List<String> before(int noun) {
		boolean adjective = isOpen(noun - 1) && at(noun - 1).endsWith("e") && !this.words.get(noun - 1).isCapitalised();
		return adjective ? List.of(this.words.get(noun - 1).text()) : List.of();
	}

	/**
	 * What is told of a word.
	 *
	 * @param words the words
	 * @param more whether something follows in the phrase that the other text has too, or
	 * both are one word
	 */
	record Complement(List<String> words, boolean more) {

	}

}
