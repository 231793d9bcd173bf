package org.meetingdossier.check.agreement.wording;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The years that papers are about which come every year: "jaarverslag 2024", "begroting
 * voor het jaar 2025". A year in a date is no such year.
 */
public final class Years {

	private Years() {
	}

	/**
	 * Finds the years that a text is about.
	 * @param text the text
	 * @return the years
	 */
	public static Set<Integer> in(String text) {
		Words words = Words.of(text);
		Set<Integer> years = new TreeSet<>();
		int at = 0;
		while (at < words.size()) {
			Read<List<StatedDate>> date = DateReader.dates(words, at);
			Integer year = (date != null) ? null : DateReader.year(words, at);
			if (year != null && !words.is(at - 1, "van", "in", "uit", "sinds", "tot", "vanaf", "eind", "begin", "medio", "na", "voor",
					"-", "–")) {
				years.add(year);
			}
			at = (date != null) ? date.end() : at + 1;
		}
		return years;
	}

}
