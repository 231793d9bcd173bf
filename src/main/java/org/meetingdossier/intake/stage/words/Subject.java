package org.meetingdossier.intake.stage.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a title that say what it is about.
 */
public final class Subject {

	private static final int STEM = 6;

	private static final Set<String> SMALL = Set.of("over", "voor", "naar", "door", "tussen", "onder", "inzake",
			"betreffende", "met", "van", "het", "een", "der", "den", "des", "aan", "bij", "uit", "tot", "als", "ook",
			"dan", "dat", "die", "deze", "zijn", "rond", "binnen", "buiten", "tegen", "sinds", "vanuit", "omtrent",
			"alle", "ten", "ter", "via");

	private Subject() {
	}

	/**
	 * The words that count.
	 * @param title a title
	 * @return its longer words, in small letters
	 */
	public static List<String> words(String title) {
		return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+"))
			.filter((word) -> word.length() > 2 && !SMALL.contains(word))
			.toList();
	}

	/** What is left of a word in other forms: uitgave, uitgaven. */
	public static String stem(String word) {
		return word.substring(0, Math.min(word.length(), Math.max(STEM, word.length() - 2)));
	}

	/** Whether all words of one title come back in the other. */
	public static boolean isWithin(List<String> words, List<String> others) {
		return !words.isEmpty() && words.stream()
			.allMatch((word) -> others.stream()
				.anyMatch((other) -> other.startsWith(stem(word)) || word.startsWith(stem(other))));
	}

}
