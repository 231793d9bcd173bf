package org.meetingdossier.citation.text;

import java.util.Set;

/**
 * The names of the months: a number before one of them is a day.
 */
public final class Months {

	private static final Set<String> NAMES = Set.of("januari", "februari", "maart", "april", "mei", "juni", "juli",
			"augustus", "september", "oktober", "november", "december");

	private Months() {
	}

	public static boolean isMonth(String word) {
		return NAMES.contains(word);
	}

}
