package org.meetingdossier.search.words;

import java.util.Optional;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.KpStemmer;

/**
 * The stem of a Dutch word: the stemmer of Kraaij and Pohlmann, kept from what it takes
 * for a participle or an ending and is none. The list of words tells which; where it
 * cannot, an exception of ours does.
 */
public final class DutchStem {

	private static final int MOST = 100_000;

	private static final int SHORTEST = 4;

	private static final int LONGEST = 60;

	private static final Pattern LETTERS = Pattern.compile("[a-z]+");

	/** Two consonants, or a long vowel and one: the ending behind it changed nothing. */
	private static final Pattern UNCHANGED = Pattern
		.compile(".*(?:[bcdfghjklmnpqrstvwxz]{2}|(?:aa|ee|oo|uu|ie|ei|ij|oe|eu|ui|ou|au)[bcdfghjklmnpqrstvwxz])");

	private static final StemExceptions KNOWN = StemExceptions.read();

	private static final Cache<String, String> STEMS = Caffeine.newBuilder().maximumSize(MOST).build();

	private DutchStem() {
	}

	/**
	 * The stem of a word.
	 * @param word the word in lower case, without accents
	 * @return what its forms have in common; the word itself if it is no word of letters
	 */
	public static String of(String word) {
		return STEMS.get(word, DutchStem::read);
	}

	private static String read(String word) {
		Optional<String> exception = KNOWN.of(word);
		if (exception.isPresent()) {
			return exception.get();
		}
		if (word.length() < SHORTEST || word.length() > LONGEST || !LETTERS.matcher(word).matches()) {
			return word;
		}
		return ofLetters(word);
	}

	/**
	 * Other forms are read, not asked for: a cache must not be asked while it is filled.
	 */
	private static String ofLetters(String word) {
		if (word.endsWith("ieen") || word.endsWith("eeen")) {
			return cut(word, 2);
		}
		String latin = ofLatin(word);
		if (latin != null) {
			return latin;
		}
		String verb = thirdPerson(word);
		if (verb != null) {
			return read(verb);
		}
		if (word.endsWith("s") && (KnownWords.contains(word + "en") || KnownWords.contains(cut(word, 1) + "zen"))) {
			// As in kans, grens and prijs it is no plural.
			return word;
		}
		if (word.endsWith("ens") && KnownWords.contains(cut(word, 1)) && isWhole(cut(word, 1))) {
			return cut(word, 1);
		}
		if (word.endsWith("ssen") && KnownWords.contains(cut(word, 3))) {
			return read(cut(word, 3));
		}
		if (word.endsWith("en")) {
			if (KnownWords.contains(word + "s") && isWhole(word)) {
				return word;
			}
			String singular = cut(word, 2);
			if ((singular.endsWith("d") || singular.endsWith("t")) && UNCHANGED.matcher(singular).matches()
					&& KnownWords.contains(singular)) {
				return read(singular);
			}
		}
		if (word.endsWith("erij") || word.endsWith("erijen")) {
			return word.endsWith("en") ? cut(word, 2) : word;
		}
		if (word.endsWith("igheid") || word.endsWith("igheden")) {
			return word.substring(0, word.lastIndexOf("igh") + 2);
		}
		if (word.endsWith("ig") || word.endsWith("ige")) {
			return word.endsWith("e") ? cut(word, 1) : word;
		}
		if (word.endsWith("iele") || word.endsWith("ielen")) {
			return word.substring(0, word.lastIndexOf("iele")) + "ieel";
		}
		if (word.endsWith("ele") && KnownWords.contains(cut(word, 2) + "el")) {
			return read(cut(word, 2) + "el");
		}
		if (word.endsWith("ese")) {
			return cut(word, 2) + "es";
		}
		if (word.endsWith("e") && KnownWords.contains(word + "n")) {
			return read(word + "n");
		}
		return kept(word);
	}

	/** The singular of a Latin plural: data, crises, politici. */
	private static @Nullable String ofLatin(String word) {
		if (word.endsWith("a") && KnownWords.contains(cut(word, 1) + "um")) {
			return cut(word, 1) + "um";
		}
		if (word.endsWith("ses") && KnownWords.contains(cut(word, 2) + "is")) {
			return cut(word, 2) + "is";
		}
		if (word.endsWith("ici") && KnownWords.contains(cut(word, 1) + "us")) {
			return cut(word, 1) + "us";
		}
		return (word.endsWith("um") || word.endsWith("sis") || word.endsWith("icus")) ? word : null;
	}

	/**
	 * The infinitive of the form with -t, where it is not a noun that happens to end so.
	 */
	private static @Nullable String thirdPerson(String word) {
		String form = cut(word, 1);
		boolean noun = KnownWords.contains(word + "en") && !KnownWords.contains(word + "e");
		if (!word.endsWith("t") || noun || form.length() < SHORTEST || !UNCHANGED.matcher(form).matches()) {
			return null;
		}
		int last = form.length() - 1;
		boolean open = form.charAt(last - 1) == form.charAt(last - 2);
		String infinitive = (open ? form.substring(0, last - 1) + form.charAt(last) : form) + "en";
		return (KnownWords.contains(form) && KnownWords.contains(infinitive)) ? infinitive : null;
	}

	/** Whether its -en is no ending: as in wapen, haven, teken. */
	private static boolean isWhole(String word) {
		if (word.length() <= SHORTEST) {
			return false;
		}
		String before = cut(word, 2);
		char vowel = before.charAt(before.length() - 2);
		String longer = cut(before, 1) + vowel + before.charAt(before.length() - 1);
		return !KnownWords.contains(before) && !KnownWords.contains(longer);
	}

	/** What begins with ge- is mostly no participle. */
	private static String kept(String word) {
		String stem = snowball(word);
		if (word.startsWith("ge") && !stem.startsWith("ge") && !isParticiple(word)) {
			String other = snowball("go" + word.substring(2));
			return other.startsWith("go") ? "ge" + other.substring(2) : word;
		}
		if (word.endsWith("eren") && stem.endsWith("er")
				&& KnownWords.contains(stem.substring(0, stem.length() - 1) + "ert")) {
			return stem.substring(0, stem.length() - 1) + "er";
		}
		return stem;
	}

	private static boolean isParticiple(String word) {
		String verb = word.substring(2);
		if (verb.endsWith("de") || verb.endsWith("te")) {
			verb = cut(verb, 1);
		}
		return (verb.endsWith("d") || verb.endsWith("t"))
				&& (KnownWords.contains(cut(verb, 1) + "t") || KnownWords.contains(verb + "e"))
				&& KnownWords.contains(cut(verb, 1) + (verb.endsWith("d") ? "de" : "te"));
	}

	private static String snowball(String word) {
		KpStemmer stemmer = new KpStemmer();
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

	private static String cut(String word, int letters) {
		return word.substring(0, word.length() - letters);
	}

}
