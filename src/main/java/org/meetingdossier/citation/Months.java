package org.meetingdossier.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The months by their Dutch names: a number before one of them is a day.
 */
public final class Months {

	/** One of the names, as a regular expression without a group. */
	public static final String ANY = "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)";

	private static final List<String> NAMES = List.of("januari", "februari", "maart", "april", "mei", "juni", "juli",
			"augustus", "september", "oktober", "november", "december");

	private static final List<String> SHORT = List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep",
			"okt", "nov", "dec");

	private static final Map<String, Integer> NUMBERS = numbers();

	private Months() {
	}

	private static Map<String, Integer> numbers() {
		Map<String, Integer> numbers = new HashMap<>(Map.of("febr", 2, "sept", 9));
		for (int month = 1; month <= NAMES.size(); month++) {
			numbers.put(NAMES.get(month - 1), month);
			numbers.put(SHORT.get(month - 1), month);
		}
		return numbers;
	}

	/**
	 * Whether a word is the whole name of a month.
	 * @param word the word in small letters
	 */
	public static boolean isMonth(String word) {
		return NAMES.contains(word);
	}

	/**
	 * The number of a month by its name or by one of its abbreviations: febr, sept, okt.
	 * @param word the word in small letters
	 * @return the number, from 1; 0 when it names no month
	 */
	public static int number(String word) {
		return NUMBERS.getOrDefault(word, 0);
	}

	/**
	 * The name of a month.
	 * @param number its number, from 1
	 * @return the name in small letters
	 */
	public static String name(int number) {
		return NAMES.get(number - 1);
	}

}
