package org.meetingdossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.search.FirstHits.Ranked;
import org.meetingdossier.search.SearchQuestion.Facet;
import org.meetingdossier.search.shelf.IndexField;

/**
 * Counts hits and keeps the first ones. Before anything of a hit is counted it is asked
 * whether the database still shows what the index read.
 */
final class HitCollector extends SimpleCollector {

	private static final Map<Facet, String> FIELDS = Map.of(Facet.KIND, IndexField.KIND, Facet.FORUM, IndexField.FORUM,
			Facet.YEAR, IndexField.YEAR, Facet.VERDICT, IndexField.MARK, Facet.LEVEL, IndexField.LEVEL);

	private final SearchQuestion question;

	private final Predicate<String> readable;

	private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);

	private final FirstHits first;

	private final List<FacetCount> facets = new ArrayList<>();

	private SortedDocValues states = DocValues.emptySorted();

	private NumericDocValues days = DocValues.emptyNumeric();

	private byte[] known = {};

	private @Nullable Scorable scorer;

	private int base;

	private int total;

	/**
	 * Collects for one question.
	 * @param question the question
	 * @param readable whether a dossier in this state is there now for who asks
	 */
	HitCollector(SearchQuestion question, Predicate<String> readable) {
		this.question = question;
		this.readable = readable;
		this.first = new FirstHits(question.page() * SearchQuestion.PAGE, question.order());
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
		addUp();
		return this.counts;
	}

	private void addUp() {
		this.facets.forEach((facet) -> facet.addTo(this.counts));
		this.facets.clear();
	}

	/** Those of the page, the best first. */
	List<Ranked> page() {
		List<Ranked> all = this.first.bestFirst();
		int from = Math.min(all.size(), (this.question.page() - 1) * SearchQuestion.PAGE);
		return all.subList(from, all.size());
	}

	@Override
	protected void doSetNextReader(LeafReaderContext context) throws IOException {
		addUp();
		LeafReader reader = context.reader();
		this.base = context.docBase;
		this.states = DocValues.getSorted(reader, IndexField.STATE);
		this.days = DocValues.getNumeric(reader, IndexField.DAY);
		this.known = new byte[this.states.getValueCount()];
		for (Facet facet : Facet.ALL) {
			FacetCount counted = new FacetCount(facet,
					DocValues.getSortedSet(reader, Objects.requireNonNull(FIELDS.get(facet))),
					this.question.chosen(facet));
			if (counted.isNeeded()) {
				this.facets.add(counted);
			}
		}
	}

	@Override
	public void setScorer(Scorable scorer) {
		this.scorer = scorer;
	}

	@Override
	public void collect(int entry) throws IOException {
		if (!isReadable(entry)) {
			return;
		}
		FacetCount missed = null;
		int misses = 0;
		for (FacetCount facet : this.facets) {
			if (!facet.read(entry)) {
				missed = facet;
				misses++;
			}
		}
		if (misses == 0) {
			this.total++;
			this.facets.forEach(FacetCount::count);
			long day = this.days.advanceExact(entry) ? this.days.longValue() : Long.MIN_VALUE;
			float score = (this.scorer != null) ? this.scorer.score() : 0;
			this.first.insertWithOverflow(new Ranked(this.base + entry, score, day));
		}
		else if (misses == 1 && missed != null) {
			missed.count();
		}
	}

	/** Official documents are everybody's; all else stands in a dossier. */
	private boolean isReadable(int entry) throws IOException {
		if (!this.states.advanceExact(entry)) {
			return true;
		}
		int state = this.states.ordValue();
		if (this.known[state] == 0) {
			this.known[state] = (byte) (this.readable.test(this.states.lookupOrd(state).utf8ToString()) ? 1 : 2);
		}
		return this.known[state] == 1;
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE;
	}

}
