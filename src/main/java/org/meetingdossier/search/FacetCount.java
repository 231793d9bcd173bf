package org.meetingdossier.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.lucene.util.FixedBitSet;

import org.meetingdossier.search.SearchQuestion.Facet;

/**
 * Counts hits by what they have. Thousands of them have all of it in common, so that only
 * their number is counted and what they have is looked at once.
 */
final class FacetCount {

	private final SearchQuestion question;

	private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);

	private int total;

	FacetCount(SearchQuestion question) {
		this.question = question;
		Facet.ALL.forEach((facet) -> this.counts.put(facet, new TreeMap<>()));
	}

	int total() {
		return this.total;
	}

	/**
	 * How many hits have which value; of a facet in which something was chosen, without
	 * that choice.
	 */
	Map<Facet, Map<String, Integer>> counts() {
		return this.counts;
	}

	/** Counts hits in a part of the index, and leaves those that have what was chosen. */
	void count(FixedBitSet hits, EntryColumns columns) {
		int[] numbers = new int[columns.values().size()];
		for (int hit = next(hits, 0); hit < hits.length(); hit = next(hits, hit + 1)) {
			numbers[columns.facets(hit)]++;
		}
		boolean[] missed = new boolean[numbers.length];
		boolean any = false;
		for (int place = 0; place < numbers.length; place++) {
			if (numbers[place] > 0) {
				missed[place] = !add(columns.values().get(place), numbers[place]);
				any = any || missed[place];
			}
		}
		for (int hit = any ? next(hits, 0) : hits.length(); hit < hits.length(); hit = next(hits, hit + 1)) {
			if (missed[columns.facets(hit)]) {
				hits.clear(hit);
			}
		}
	}

	private static int next(FixedBitSet hits, int entry) {
		return (entry < hits.length()) ? hits.nextSetBit(entry) : hits.length();
	}

	/** Whether they have what was chosen. */
	private boolean add(List<Set<String>> values, int number) {
		Facet missed = null;
		int misses = 0;
		for (Facet facet : Facet.ALL) {
			Set<String> chosen = this.question.chosen(facet);
			if (!chosen.isEmpty() && values.get(Facet.ALL.indexOf(facet)).stream().noneMatch(chosen::contains)) {
				missed = facet;
				misses++;
			}
		}
		for (Facet facet : Facet.ALL) {
			if (misses == 0 || (misses == 1 && facet == missed)) {
				values.get(Facet.ALL.indexOf(facet))
					.forEach((value) -> this.counts.computeIfAbsent(facet, (one) -> new TreeMap<>())
						.merge(value, number, Integer::sum));
			}
		}
		this.total += (misses == 0) ? number : 0;
		return misses == 0;
	}

}
