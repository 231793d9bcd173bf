package org.meetingdossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermScorer;
import org.apache.lucene.search.Weight;

/**
 * The ways to find a part of a question in a part of the index, the ones that can give
 * most first: what these give decides early which hits cannot come among the first.
 *
 * @param ways the ways
 */
record RankedPart(List<Way> ways) {

	/** All parts, the ones that can give most first. */
	static List<RankedPart> of(AskedWeights asked, LeafReaderContext leaf, float behindAll) throws IOException {
		List<List<Way>> found = new ArrayList<>();
		for (AskedWeights.Part part : asked.parts()) {
			found.add(ways(part.all(), leaf));
		}
		for (Weight besides : asked.besides()) {
			found.add(ways(List.of(besides), leaf));
		}
		found.sort(Comparator.comparingDouble(RankedPart::most));
		List<RankedPart> parts = new ArrayList<>();
		float behind = behindAll;
		for (List<Way> ways : found) {
			List<Way> all = new ArrayList<>();
			float others = behind;
			for (int index = ways.size() - 1; index >= 0; index--) {
				Way way = ways.get(index);
				all.add(0, new Way(way.scorer(), way.most(), others));
				others += IndexQuery.TIE * way.most();
			}
			parts.add(0, new RankedPart(all));
			behind += most(ways);
		}
		return parts;
	}

	private static List<Way> ways(List<Weight> weights, LeafReaderContext leaf) throws IOException {
		List<Way> ways = new ArrayList<>();
		for (Weight weight : weights) {
			Scorer scorer = weight.scorer(leaf);
			if (scorer != null) {
				ways.add(new Way(scorer, most(weight.scorer(leaf)), 0));
			}
		}
		ways.sort(Comparator.comparingDouble(Way::most).reversed());
		return ways;
	}

	/**
	 * How much a list gives at most: the index keeps that for each full block of a list.
	 */
	private static float most(Scorer scorer) throws IOException {
		if (!(scorer instanceof TermScorer)) {
			return scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
		}
		float most = 0;
		int behind = 0;
		for (int last = scorer.advanceShallow(0); last != DocIdSetIterator.NO_MORE_DOCS; last = scorer
			.advanceShallow(behind)) {
			most = Math.max(most, scorer.getMaxScore(last));
			behind = last + 1;
		}
		DocIdSetIterator list = scorer.iterator();
		for (int entry = list.advance(behind); entry != DocIdSetIterator.NO_MORE_DOCS; entry = list.nextDoc()) {
			most = Math.max(most, scorer.score());
		}
		return most;
	}

	private static float most(List<Way> ways) {
		float best = ways.isEmpty() ? 0 : ways.get(0).most();
		float rest = 0;
		for (int place = 1; place < ways.size(); place++) {
			rest += ways.get(place).most();
			best = Math.max(best, ways.get(place).most());
		}
		return best + IndexQuery.TIE * rest;
	}

	/** How much it can add at most. */
	float most() {
		return most(this.ways);
	}

	/**
	 * A way to find it.
	 *
	 * @param scorer where it is, and what it gives
	 * @param most how much it gives at most
	 * @param behind how much all behind it can add at most
	 */
	record Way(Scorer scorer, float most, float behind) {

	}

}
