package org.meetingdossier.search;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.search.SearchQuestion.Facet;

/**
 * What was found.
 *
 * @param total how many hits there are
 * @param hits those of the page that was asked for
 * @param facets how many hits have which value, the most first
 * @param meant the words that this was found with, as nothing has those that were asked
 * for and one may be written wrongly; null where nothing was changed
 * @param whole whether everything was looked through; false when the time was over before
 */
public record SearchFound(int total, List<SearchHit> hits, Map<Facet, List<Value>> facets, @Nullable String meant,
		boolean whole) {

	public SearchFound {
		hits = List.copyOf(hits);
		facets = Map.copyOf(facets);
	}

	SearchFound insteadOf(String meant) {
		return new SearchFound(this.total, this.hits, this.facets, meant, this.whole);
	}

	static SearchFound nothing() {
		return new SearchFound(0, List.of(), Map.of(), null, true);
	}

	/**
	 * A value by which hits can be chosen.
	 *
	 * @param value the value
	 * @param count how many hits have it
	 */
	public record Value(String value, int count) {

	}

}
