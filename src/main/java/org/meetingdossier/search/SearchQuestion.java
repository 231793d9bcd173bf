package org.meetingdossier.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody searches for, and which of the hits they want to see.
 *
 * @param words the words as typed
 * @param chosen of each of the {@link Facet}s the values of which a hit has one; none for
 * any
 * @param order which hits come first
 * @param page which page of hits, from 1
 */
public record SearchQuestion(String words, Map<Facet, Set<String>> chosen, Order order, int page) {

	/** How many hits stand on a page. */
	public static final int PAGE = 20;

	/** Behind this page nobody looks; who has so many hits asks with one word more. */
	public static final int LAST_PAGE = 50;

	public SearchQuestion {
		chosen = Map.copyOf(chosen);
	}

	/**
	 * A question with words only.
	 * @param words the words as typed
	 * @return the question
	 */
	public static SearchQuestion of(String words) {
		return new SearchQuestion(words, Map.of(), Order.BEST, 1);
	}

	Set<String> chosen(Facet facet) {
		return this.chosen.getOrDefault(facet, Set.of());
	}

	/** The same with other words. */
	SearchQuestion with(String words) {
		return new SearchQuestion(words, this.chosen, this.order, this.page);
	}

	/**
	 * Which hits come first.
	 */
	public enum Order {

		/** Those that fit best. */
		BEST,

		/** Those of the last day. */
		NEWEST

	}

	/**
	 * By what hits are counted and chosen. A theme will come beside these.
	 */
	public enum Facet {

		/** What it is. */
		KIND,

		/** Who meets. */
		FORUM,

		/** The year of the meeting or of the document. */
		YEAR,

		/** What checking gave for the citations in it. */
		VERDICT,

		/** How restricted it is; only for who sees more than what is public. */
		LEVEL;

		static final List<Facet> ALL = List.of(values());

	}

}
