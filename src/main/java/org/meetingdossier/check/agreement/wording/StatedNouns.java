package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Nouns that a text states together as a subject: in one phrase, as "het tekort aan
 * leraren", or behind what announces a topic. Nouns that stand apart, verbs and what
 * somebody thinks of a paper are no subject.
 */
public final class StatedNouns {

	private static final String[] BETWEEN = { "van", "aan", "voor", "in", "op", "tegen", "naar", "bij", "tussen", "uit",
			"onder", "door", "en" };

	/** Behind these stands as often a verb. */
	private static final String[] OPEN = { "en", "of", "te", "om", "dat", "die", "ook", "al", "is", "werd", "zijn" };

	private static final int SHORTEST = 4;

	private final Words words;

	private final Set<String> telling;

	private final Predicate<String> known;

	private StatedNouns(String text, Predicate<String> known) {
		this.words = Words.of(text);
		this.telling = Set.copyOf(ToldTopics.telling(text));
		this.known = known;
	}

	/**
	 * Reads a text.
	 * @param known whether titles know a word, so that it is something papers are about
	 * @return the folded nouns of each phrase that has several
	 */
	public static List<List<String>> in(String text, Predicate<String> known) {
		StatedNouns nouns = new StatedNouns(text, known);
		List<List<String>> stated = new ArrayList<>(nouns.phrases());
		for (ToldTopics.Topic topic : ToldTopics.in(nouns.words)) {
			StatedNouns told = new StatedNouns(topic.words(), known);
			stated.add(told.all());
		}
		return stated.stream().filter((phrase) -> phrase.size() > 1).toList();
	}

	private List<List<String>> phrases() {
		List<List<String>> phrases = new ArrayList<>();
		List<String> phrase = new ArrayList<>();
		int open = -1;
		for (int at = 0; at < this.words.size(); at++) {
			if (open <= at && isNoun(at, open == at)) {
				phrase.add(this.words.get(at).folded());
				open = this.words.is(at + 1, BETWEEN) ? behindLeading(at + 2) : -1;
			}
			if (open <= at && !phrase.isEmpty()) {
				phrases.add(List.copyOf(phrase));
				phrase.clear();
			}
		}
		return phrases;
	}

	private List<String> all() {
		List<String> nouns = new ArrayList<>();
		for (int at = 0; at < this.words.size(); at++) {
			if (isNoun(at, at == 0)) {
				nouns.add(this.words.get(at).folded());
			}
		}
		return nouns.stream().distinct().toList();
	}

	/** Behind an article and an adjective: "de gladde wegen". */
	private int behindLeading(int at) {
		int next = Lexicon.has(this.words.get(at).folded(), "leading") ? at + 1 : at;
		return isAdjective(next) ? next + 1 : next;
	}

	private boolean isNoun(int at, boolean expected) {
		Token token = this.words.get(at);
		boolean led = isLed(at) || (isAdjective(at - 1) && Lexicon.has(this.words.get(at - 2).folded(), "leading"));
		return (led || expected) && token.folded().length() >= SHORTEST && this.telling.contains(token.folded())
				&& !Clause.isFinite(token) && this.known.test(token.folded());
	}

	private boolean isLed(int at) {
		return Lexicon.has(this.words.get(at - 1).folded(), "leading") && !this.words.is(at - 1, OPEN);
	}

	private boolean isAdjective(int at) {
		return this.telling.contains(this.words.get(at).folded()) && this.words.get(at).folded().endsWith("e")
				&& this.telling.contains(this.words.get(at + 1).folded());
	}

}
