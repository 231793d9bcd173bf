package org.meetingdossier.search.words;

import java.util.Set;

/**
 * Words that stand in nearly every text: between others they are not searched for, but
 * for a phrase.
 */
public final class StopWords {

	private static final Set<String> WORDS = Set.of("aan", "al", "als", "bij", "dan", "dat", "de", "der", "des", "deze",
			"die", "dit", "door", "een", "en", "er", "heeft", "het", "hun", "in", "is", "met", "naar", "niet", "nog",
			"of", "om", "onder", "ook", "op", "over", "per", "te", "ten", "ter", "tot", "uit", "van", "voor", "was",
			"wat", "we", "wij", "worden", "wordt", "zich", "zijn", "zou", "the", "nr", "nrs");

	private StopWords() {
	}

	/**
	 * Whether a word is one of these.
	 * @param form the word in lower case, without accents
	 * @return true if it tells nothing
	 */
	public static boolean contains(String form) {
		return WORDS.contains(form);
	}

}
