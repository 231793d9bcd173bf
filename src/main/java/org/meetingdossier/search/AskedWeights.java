package org.meetingdossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * A question as one index weighs it: of each part one of its ways has to be there; what
 * is besides only ranks.
 *
 * @param parts the ways to find each part
 * @param besides what makes a hit better
 */
record AskedWeights(List<List<Weight>> parts, List<Weight> besides) {

	static AskedWeights of(IndexQuery query, IndexSearcher searcher) throws IOException {
		List<List<Weight>> parts = new ArrayList<>();
		for (List<Query> ways : query.parts()) {
			parts.add(weigh(ways, searcher));
		}
		return new AskedWeights(parts, weigh(query.besides(), searcher));
	}

	private static List<Weight> weigh(List<Query> queries, IndexSearcher searcher) throws IOException {
		List<Weight> weights = new ArrayList<>();
		for (Query query : queries) {
			weights.add(searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1));
		}
		return weights;
	}

	/** What has all the parts. */
	FixedBitSet in(LeafReaderContext leaf) throws IOException {
		FixedBitSet all = null;
		for (List<Weight> ways : this.parts) {
			FixedBitSet one = new FixedBitSet(leaf.reader().maxDoc());
			for (Weight way : ways) {
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

}
