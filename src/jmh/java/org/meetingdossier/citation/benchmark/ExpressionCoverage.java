package org.meetingdossier.citation.benchmark;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.citation.Example;

/**
 * Tells how many of the citations in the tables of examples the expression finds too: a
 * contender that knows fewer forms would be compared unfairly.
 */
final class ExpressionCoverage {

	private static final List<String> TABLES = List.of("kamerstuk", "dossier", "eerstekamer", "handelingen",
			"aanhangsel", "tweedekamer", "gazette", "europe");

	private final CitationFinder finder = new CitationFinder();

	private int all;

	private int touched;

	private int exact;

	private int strange;

	private ExpressionCoverage() {
	}

	public static void main(String[] arguments) {
		ExpressionCoverage coverage = new ExpressionCoverage();
		TABLES.stream().flatMap(Example::table).map(Example::text).forEach(coverage::count);
		System.out.printf("%d citations in the tables: %d touched, %d exactly, %d hits of nothing%n", coverage.all,
				coverage.touched, coverage.exact, coverage.strange);
	}

	private void count(String text) {
		Set<Place> cited = new LinkedHashSet<>();
		this.finder.findCited(text).forEach((citation) -> cited.add(new Place(citation.start(), citation.end())));
		Set<Place> matched = new LinkedHashSet<>();
		Matcher matcher = BigExpression.PATTERN.matcher(text);
		while (matcher.find()) {
			matched.add(new Place(matcher.start(), matcher.end()));
		}
		this.all += cited.size();
		this.exact += (int) cited.stream().filter(matched::contains).count();
		this.touched += (int) cited.stream().filter((place) -> place.touches(matched.stream())).count();
		this.strange += (int) matched.stream().filter((place) -> !place.touches(cited.stream())).count();
	}

	/**
	 * A stretch of the text.
	 *
	 * @param start its first character
	 * @param end behind its last character
	 */
	private record Place(int start, int end) {

		boolean touches(Stream<Place> others) {
			return others.anyMatch((other) -> this.start < other.end && other.start < this.end);
		}

	}

}
