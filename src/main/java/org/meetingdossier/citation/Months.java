package org.meetingdossier.citation;

import java.util.List;

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

	private Months() {
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
		if (isMonth(word)) {
			return NAMES.indexOf(word) + 1;
		}
		return switch (word) {
			case "febr" -> 2;
			case "sept" -> 9;
			default -> SHORT.indexOf(word) + 1;
		};
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
