package org.meetingdossier.check.agreement.wording;

import java.util.BitSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The years that papers are about which come every year: "jaarverslag 2024", "begroting
 * voor het jaar 2025". A year in a date is no such year.
 */
public final class Years {

	private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

	/** "2018-2021", "2018 tot en met 2021". */
	private static final Pattern SPAN = Pattern
		.compile("\\b((?:19|20)\\d\\d) ?(?:[-–/]|tot(?: en met)?|t/m) ?((?:19|20)\\d\\d)\\b");

	private Years() {
	}

	/** Whether years lie in a span that a text names, its ends included. */
	public static boolean span(String text, Set<Integer> years) {
		Matcher span = SPAN.matcher(text);
		while (span.find()) {
			int from = Integer.parseInt(span.group(1));
			int to = Integer.parseInt(span.group(2));
			if (years.stream().allMatch((year) -> from <= year && year <= to)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Every year that a text names.
	 * @return the years, those of dates too
	 */
	public static Set<Integer> any(String text) {
		return YEAR.matcher(text)
			.results()
			.map((year) -> Integer.valueOf(year.group()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * The years of which words tell, but for those of dates and what began or ended then.
	 */
	public static Set<Integer> told(Words words) {
		return in(words, "sinds", "vanaf", "na", "tot", "met", "richting", "-", "–", "/");
	}

	/** Finds the years that a text is about. */
	public static Set<Integer> in(String text) {
		return in(Words.of(text), "van", "in", "uit", "sinds", "tot", "vanaf", "eind", "begin", "medio", "na", "voor",
				"-", "–");
	}

	/** Those of no date, and behind none of these words. */
	private static Set<Integer> in(Words words, String... before) {
		BitSet dated = new BitSet();
		DateReader.all(words).forEach((date) -> dated.set(date.start(), date.end()));
		return words.places()
			.filter((at) -> !dated.get(at) && !words.is(at - 1, before))
			.mapToObj((at) -> DateReader.year(words, at))
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
