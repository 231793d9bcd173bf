package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words that tell what a text is about: without small words and without what is said
 * of nearly every paper.
 *
 * @param words the telling words, folded, in the order of the text
 * @param acronyms those of them that are written in capitals
 * @param names those of them that start with a capital: Gaza, Mali
 */
public record Subject(List<String> words, Set<String> acronyms, Set<String> names) {

	/** Copies the words. */
	public Subject {
		words = List.copyOf(words);
		acronyms = Set.copyOf(acronyms);
		names = Set.copyOf(names);
	}

	/** Reads the telling words of a text. */
	public static Subject of(String text) {
		return Words.of(text).once(Subject.class, Subject::read);
	}

	private static Subject read(Words words) {
		List<String> telling = new ArrayList<>();
		List<String> acronyms = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			Token token = words.get(i);
			String word = token.folded();
			boolean number = token.type() == Token.Type.NUMBER;
			if ((token.isWord() && word.length() > 1 && !Lexicon.has(word, "small")) || number) {
				telling.add(word);
				if (token.isAcronym()) {
					acronyms.add(word);
				}
				else if (i > 0 && token.isCapitalised() && words.get(i - 1).isWord()) {
					names.add(word);
				}
			}
		}
		return new Subject(telling, Set.copyOf(acronyms), Set.copyOf(names));
	}

	/**
	 * The words without those that are common in such papers or in another text.
	 * @param other the other text, such as the title of the dossier
	 */
	public Subject without(Subject other) {
		List<String> kept = this.words.stream()
			.filter((word) -> !Lexicon.has(word, "common") && !Character.isDigit(word.charAt(0)))
			.filter((word) -> other.words.stream().noneMatch((common) -> Likeness.isAlike(word, common)))
			.toList();
		return new Subject(kept, this.acronyms, this.names);
	}

	/**
	 * Whether a word can tell of something.
	 * @return whether it is more than a small word
	 */
	public static boolean isTelling(String word) {
		return !Lexicon.has(word, "small");
	}

	/** The words that are said of nearly every paper. */
	public static Set<String> common() {
		return Lexicon.words("common");
	}

	/** The words that recur in titles of many dossiers. */
	public static Set<String> recurring() {
		return Lexicon.words("recurring");
	}

	/** Whether a word is said of nearly every paper. */
	public static boolean isCommon(String word) {
		return Lexicon.has(word, "common") || Lexicon.has(word, "small");
	}

	/**
	 * Whether one of the words is a name.
	 * @return whether it tells of a place or a person
	 */
	public boolean isNamed() {
		return this.words.stream().anyMatch(this.names::contains);
	}

	/**
	 * How many words have a like in another text.
	 * @return how many of this one's words
	 */
	public int sharedWith(Subject other) {
		return (int) this.words.stream().distinct().filter(other::has).count();
	}

	private boolean has(String word) {
		return this.words.stream().anyMatch((own) -> Likeness.isAlike(own, word))
				|| this.acronyms.stream().anyMatch((acronym) -> acronym.equals(word));
	}

	/**
	 * Whether a number stands in both: "5 procent", "5%".
	 * @return whether they have one in common
	 */
	public boolean sharesNumberWith(Subject other) {
		return this.words.stream().anyMatch((word) -> Character.isDigit(word.charAt(0)) && other.words.contains(word));
	}

	/**
	 * Whether a text shares nothing with another, not even an abbreviation.
	 * @return whether they speak of different things, as far as words can tell
	 */
	public boolean isApartFrom(Subject other) {
		return sharedWith(other) == 0 && !abbreviates(other) && !other.abbreviates(this);
	}

	private boolean abbreviates(Subject other) {
		return this.acronyms.stream().anyMatch((acronym) -> Likeness.isInitials(acronym, other.words));
	}

}
