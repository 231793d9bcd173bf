package org.meetingdossier.check.agreement.wording;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.tartarus.snowball.ext.KpStemmer;

/** Dutch stems, by the stemmer of Kraaij and Pohlmann. */
public final class Stems {

	/** More different words than this are not kept. */
	private static final int MOST = 50_000;

	private static final int LONGEST = 60;

	private static final int SHORTEST = 4;

	/** Irregular forms that the rules do not bring together. */
	private static final Map<String, String> IRREGULAR = Map.of("leden", "lid", "kinderen", "kind", "wegen", "weg",
			"schepen", "schip", "steden", "stad", "bondgenoten", "bondgenoot", "bijdragen", "bijdrag", "bijdrage",
			"bijdrag");

	private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

	private Stems() {
	}

	/** The stem of a folded word. */
	public static String of(String word) {
		String known = KNOWN.get(word);
		if (known != null) {
			return known;
		}
		String stem = stem(word);
		if (KNOWN.size() < MOST) {
			KNOWN.put(word, stem);
		}
		return stem;
	}

	private static String stem(String word) {
		String irregular = IRREGULAR.get(word);
		if (irregular != null || word.length() < SHORTEST || word.length() > LONGEST || hasDigit(word)) {
			return (irregular != null) ? irregular : word;
		}
		KpStemmer stemmer = new KpStemmer();
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

	private static boolean hasDigit(String word) {
		return word.chars().anyMatch(Character::isDigit);
	}

}
