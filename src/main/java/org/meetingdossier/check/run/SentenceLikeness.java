package org.meetingdossier.check.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How much of their words sentences share. Many citations can stand in one long sentence:
 * each sentence is taken apart once, and each two of them compared once.
 */
final class SentenceLikeness {

	private final Map<String, Set<String>> words = new HashMap<>();

	private final Map<Both, Double> known = new HashMap<>();

	/** From 0 for no word in common to 1 for the same sentence. */
	double of(String one, String other) {
		return one.equals(other) ? 1 : this.known.computeIfAbsent(new Both(one, other), this::compare);
	}

	private double compare(Both both) {
		Set<String> words = words(both.one());
		Set<String> others = words(both.other());
		long shared = words.stream().filter(others::contains).count();
		return (double) shared / (words.size() + others.size() - shared + 1);
	}

	private Set<String> words(String sentence) {
		return this.words.computeIfAbsent(sentence,
				(unknown) -> new HashSet<>(List.of(unknown.toLowerCase(Locale.ROOT).split("\\W+"))));
	}

	private record Both(String one, String other) {

	}

}
