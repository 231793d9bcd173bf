package org.meetingdossier.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.util.FixedBitSet;

import org.meetingdossier.search.FirstHits.Ranked;
import org.meetingdossier.search.SearchQuestion.Facet;

/**
 * Counts hits and keeps the first ones. Before anything of a hit is counted it is asked
 * whether the database still shows what the index read.
 */
final class HitCollector {

	private final SearchQuestion question;

	private final ReadableStates readable;

	private final ReadOnce<EntryColumns> columns;

	private final FacetCount count;

	private final FirstHits first;

	private boolean whole = true;

	/**
	 * Collects for one question.
	 * @param question the question
	 * @param readable what is there now for who asks
	 * @param columns what is known of the entries
	 */
	HitCollector(SearchQuestion question, ReadableStates readable, ReadOnce<EntryColumns> columns) {
		this.question = question;
		this.readable = readable;
		this.columns = columns;
		this.count = new FacetCount(question);
		this.first = new FirstHits(question.page() * SearchQuestion.PAGE, question.order());
	}

	/** Looks through all parts of the index, as far as there is time. */
	HitCollector collect(List<LeafReaderContext> index, AskedWeights asked, QueryTimeout timeout) throws IOException {
		for (LeafReaderContext leaf : index) {
			if (timeout.shouldExit()) {
				this.whole = false;
				break;
			}
			FixedBitSet hits = asked.in(leaf);
			this.readable.keep(hits, leaf.reader());
			EntryColumns columns = this.columns.get(leaf.reader().getCoreCacheHelper(),
					() -> EntryColumns.read(leaf.reader()));
			this.count.count(hits, columns);
			new HitRanking(asked, hits, columns, leaf).addTo(this.first);
		}
		return this;
	}

	/** Whether everything was looked through. */
	boolean isWhole() {
		return this.whole;
	}

	int total() {
		return this.count.total();
	}

	Map<Facet, Map<String, Integer>> counts() {
		return this.count.counts();
	}

	/** Those of the page, the best first. */
	List<Ranked> page() {
		List<Ranked> all = this.first.bestFirst();
		int from = Math.min(all.size(), (this.question.page() - 1) * SearchQuestion.PAGE);
		return all.subList(from, all.size());
	}

}
