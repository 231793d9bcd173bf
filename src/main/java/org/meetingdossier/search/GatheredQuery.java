package org.meetingdossier.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what another query finds, which gathers it from many lists: once, though it is
 * read twice, to find and to rank.
 */
final class GatheredQuery extends Query {

	private final Query from;

	GatheredQuery(Query from) {
		this.from = from;
	}

	@Override
	public Query rewrite(IndexSearcher searcher) throws IOException {
		Query simpler = this.from.rewrite(searcher);
		return simpler.equals(this.from) ? this : new GatheredQuery(simpler);
	}

	@Override
	public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
		return new Gathered(this, this.from.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1), boost);
	}

	@Override
	public void visit(QueryVisitor visitor) {
		this.from.visit(visitor);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof GatheredQuery query && this.from.equals(query.from);
	}

	@Override
	public int hashCode() {
		return this.from.hashCode();
	}

	@Override
	public String toString(String field) {
		return this.from.toString(field);
	}

	/** Keeps what was gathered as long as the question is looked up. */
	private static final class Gathered extends FilterWeight {

		private final float worth;

		private final Map<LeafReaderContext, FixedBitSet> found = new HashMap<>();

		private Gathered(Query query, Weight from, float worth) {
			super(query, from);
			this.worth = worth;
		}

		@Override
		public Scorer scorer(LeafReaderContext leaf) throws IOException {
			FixedBitSet entries = this.found.get(leaf);
			if (entries == null) {
				entries = new FixedBitSet(leaf.reader().maxDoc());
				Scorer each = this.in.scorer(leaf);
				if (each != null) {
					entries.or(each.iterator());
				}
				this.found.put(leaf, entries);
			}
			return new ConstantScoreScorer(this, this.worth, ScoreMode.COMPLETE,
					new BitSetIterator(entries, entries.cardinality()));
		}

	}

}
