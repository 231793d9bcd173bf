package org.meetingdossier.citation.corpus;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The figures and every mistake behind them, to be read in the output of the build.
 */
final class CorpusReport {

	private final String title;

	private final List<Outcome> outcomes;

	CorpusReport(String title, Collection<Outcome> outcomes) {
		this.title = title;
		this.outcomes = List.copyOf(outcomes);
	}

	@Override
	public String toString() {
		StringJoiner lines = new StringJoiner(System.lineSeparator(), "", System.lineSeparator());
		lines.add("CITATIONS MEASURED: " + this.title);
		texts().forEach(lines::add);
		mistakes().forEach(lines::add);
		kinds().forEach(lines::add);
		totals().forEach(lines::add);
		return lines.toString();
	}

	private Stream<String> texts() {
		return this.outcomes.stream()
			.map((outcome) -> line(outcome.text().name(), Score.uncapped(List.of(outcome), Score.EVERY_KIND)));
	}

	private Stream<String> mistakes() {
		return this.outcomes.stream()
			.filter((outcome) -> !outcome.flawless())
			.flatMap((outcome) -> Stream.concat(missed(outcome), wrong(outcome)));
	}

	private static Stream<String> missed(Outcome outcome) {
		return outcome.missed()
			.stream()
			.map((label) -> mistake("MISSED", outcome, label.span(), label.id(), label.text()));
	}

	private static Stream<String> wrong(Outcome outcome) {
		return outcome.wrong().stream().map((hit) -> mistake("WRONG ", outcome, hit.span(), hit.id(), hit.text()));
	}

	private static String mistake(String what, Outcome outcome, Span span, String id, String words) {
		return "  %s %s %s %s \"%s\" in \"%s\"".formatted(what, outcome.text().name(), span, id, oneLine(words),
				oneLine(around(outcome.text().text(), span)));
	}

	private static String around(String text, Span span) {
		return text.substring(Math.max(0, span.start() - 40), Math.min(text.length(), span.end() + 40));
	}

	private static String oneLine(String words) {
		return words.replaceAll("\\R", "\\\\n");
	}

	private Stream<String> kinds() {
		SortedSet<String> kinds = new TreeSet<>();
		for (Outcome outcome : this.outcomes) {
			outcome.text().scored().forEach((label) -> kinds.add(label.kind()));
			outcome.wrong().forEach((hit) -> kinds.add(hit.kind()));
		}
		return kinds.stream().map((kind) -> line(kind, Score.capped(this.outcomes, kind::equals)));
	}

	private Stream<String> totals() {
		return Stream.of(total("independent labels", (outcome) -> outcome.text().independent()),
				total("other labels", (outcome) -> !outcome.text().independent()),
				total("all, capped", (outcome) -> true),
				line("all, uncapped", Score.uncapped(this.outcomes, Score.EVERY_KIND)));
	}

	private String total(String name, Predicate<Outcome> which) {
		return line(name, Score.capped(this.outcomes.stream().filter(which).toList(), Score.EVERY_KIND));
	}

	private static String line(String name, Score score) {
		return "  %-24s %s".formatted(name, score);
	}

}
