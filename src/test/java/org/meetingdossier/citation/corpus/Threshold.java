package org.meetingdossier.citation.corpus;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the finder must reach on texts it was not written for.
 */
enum Threshold {

	KAMERSTUK_RECALL("recall on Kamerstuk", 0.99, "kamerstuk"::equals, Score::recall),

	RECALL("recall on all labels", 0.985, Score.EVERY_KIND, Score::recall),

	PRECISION("precision", 0.995, Score.EVERY_KIND, Score::precision);

	private final String name;

	private final double least;

	private final Predicate<String> kind;

	private final Function<Score, Double> figure;

	Threshold(String name, double least, Predicate<String> kind, Function<Score, Double> figure) {
		this.name = name;
		this.least = least;
		this.kind = kind;
		this.figure = figure;
	}

	static List<String> notReachedBy(Collection<Outcome> outcomes) {
		return Arrays.stream(values())
			.filter((threshold) -> threshold.measured(outcomes) < threshold.least)
			.map((threshold) -> "%s is %.4f, must be %s".formatted(threshold.name, threshold.measured(outcomes),
					threshold.least))
			.toList();
	}

	private double measured(Collection<Outcome> outcomes) {
		return this.figure.apply(Score.capped(outcomes, this.kind));
	}

}
