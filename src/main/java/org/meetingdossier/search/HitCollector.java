package org.meetingdossier.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

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

	private final List<Counted> facets = new ArrayList<>();

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

	/** How many hits have which value; of a facet in which something was chosen, without that choice. */
	Map<Facet, Map<String, Integer>> counts() {
		this.facets.forEach(Counted::add);
		this.facets.clear();
		return this.counts;
	}

	/** Those of the page, the best first. */
	List<Ranked> page() {
		List<Ranked> all = new ArrayList<>();
		while (this.first.size() > 0) {
			all.add(this.first.pop());
		}
		Collections.reverse(all);
		int from = Math.min(all.size(), (this.question.page() - 1) * SearchQuestion.PAGE);
		return all.subList(from, all.size());
	}

	@Override
	protected void doSetNextReader(LeafReaderContext context) throws IOException {
		this.facets.forEach(Counted::add);
		this.facets.clear();
		LeafReader reader = context.reader();
		this.base = context.docBase;
		this.states = DocValues.getSorted(reader, IndexField.STATE);
		this.days = DocValues.getNumeric(reader, IndexField.DAY);
		this.known = new byte[this.states.getValueCount()];
		for (Facet facet : Facet.ALL) {
			Counted counted = new Counted(facet, DocValues.getSortedSet(reader, Objects.requireNonNull(FIELDS.get(facet))));
			// What nothing here has cannot be counted, and is looked at only where it was chosen.
			if (!counted.any || counted.numbers.length > 0) {
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
		Counted missed = null;
		int misses = 0;
		for (Counted facet : this.facets) {
			if (!facet.read(entry)) {
				missed = facet;
				misses++;
			}
		}
		if (misses == 0) {
			this.total++;
			this.facets.forEach(Counted::count);
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

	/**
	 * A hit among others.
	 *
	 * @param entry its place in the index that was opened
	 * @param score how well it fits
	 * @param day by when it is sorted
	 */
	record Ranked(int entry, float score, long day) {

	}

	/** The best so far, of which the worst gives way. */
	private static final class FirstHits extends PriorityQueue<Ranked> {

		private final Comparator<Ranked> worstFirst;

		private FirstHits(int most, SearchQuestion.Order order) {
			super(most);
			Comparator<Ranked> score = Comparator.comparingDouble(Ranked::score);
			Comparator<Ranked> day = Comparator.comparingLong(Ranked::day);
			Comparator<Ranked> chosen = (order == SearchQuestion.Order.NEWEST) ? day.thenComparing(score)
					: score.thenComparing(day);
			this.worstFirst = chosen.thenComparing(Comparator.comparingInt(Ranked::entry).reversed());
		}

		@Override
		protected boolean lessThan(Ranked one, Ranked other) {
			return this.worstFirst.compare(one, other) < 0;
		}

	}

	/** The values of one facet in one part of the index. */
	private final class Counted {

		private final Facet facet;

		private final SortedSetDocValues values;

		private final Set<Long> chosen = new HashSet<>();

		private final boolean any;

		private final int[] numbers;

		private long[] read = new long[4];

		private int size;

		private Counted(Facet facet, SortedSetDocValues values) throws IOException {
			this.facet = facet;
			this.values = values;
			Set<String> wanted = HitCollector.this.question.chosen(facet);
			this.any = wanted.isEmpty();
			for (String value : wanted) {
				long place = values.lookupTerm(new BytesRef(value));
				if (place >= 0) {
					this.chosen.add(place);
				}
			}
			this.numbers = new int[Math.toIntExact(values.getValueCount())];
		}

		/** Reads what an entry has, and says whether that is what was chosen. */
		private boolean read(int entry) throws IOException {
			this.size = 0;
			boolean fits = this.any;
			if (this.values.advanceExact(entry)) {
				int all = this.values.docValueCount();
				if (all > this.read.length) {
					this.read = new long[all];
				}
				for (int index = 0; index < all; index++) {
					long value = this.values.nextOrd();
					this.read[this.size++] = value;
					fits = fits || this.chosen.contains(value);
				}
			}
			return fits;
		}

		private void count() {
			for (int index = 0; index < this.size; index++) {
				this.numbers[(int) this.read[index]]++;
			}
		}

		private void add() {
			try {
				Map<String, Integer> all = HitCollector.this.counts.computeIfAbsent(this.facet, (one) -> new TreeMap<>());
				for (int place = 0; place < this.numbers.length; place++) {
					if (this.numbers[place] > 0) {
						all.merge(this.values.lookupOrd(place).utf8ToString(), this.numbers[place], Integer::sum);
					}
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The index cannot be read", ex);
			}
		}

	}

}
