package org.meetingdossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * A question as one index weighs it: of each part one of the ways to find it has to be
 * there; what is besides only ranks.
 *
 * @param parts the ways to find each part
 * @param besides what makes a hit better
 */
record AskedWeights(List<Part> parts, List<Weight> besides) {

	static AskedWeights of(IndexQuery query, IndexSearcher searcher) throws IOException {
		List<Part> parts = new ArrayList<>();
		for (IndexQuery.Ways ways : query.parts()) {
			parts.add(new Part(weigh(ways.finding(), searcher), weigh(ways.ranking(), searcher)));
		}
		return new AskedWeights(parts, weigh(query.besides(), searcher));
	}

	private static List<Weight> weigh(List<Query> queries, IndexSearcher searcher) throws IOException {
		List<Weight> weights = new ArrayList<>();
		for (Query query : queries) {
			weights.add(searcher.createWeight(searcher.rewrite(query), ScoreMode.TOP_SCORES, 1));
		}
		return weights;
	}

	/** What has all the parts. */
	FixedBitSet in(LeafReaderContext leaf) throws IOException {
		FixedBitSet all = null;
		for (Part part : this.parts) {
			FixedBitSet one = new FixedBitSet(leaf.reader().maxDoc());
			for (Weight way : part.finding()) {
				Scorer scorer = way.scorer(leaf);
				if (scorer != null) {
					one.or(scorer.iterator());
				}
			}
			if (all == null) {
				all = one;
			}
			else {
				all.and(one);
			}
		}
		return (all != null) ? all : new FixedBitSet(leaf.reader().maxDoc());
	}

	/**
	 * A part of the question.
	 *
	 * @param finding the ways that together find all there is of it
	 * @param ranking the ways that find nothing more and make it better
	 */
	record Part(List<Weight> finding, List<Weight> ranking) {

		List<Weight> all() {
			return Stream.concat(this.finding.stream(), this.ranking.stream()).toList();
		}

	}

}
