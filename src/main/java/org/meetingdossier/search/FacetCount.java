package org.meetingdossier.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

import org.meetingdossier.search.SearchQuestion.Facet;

/**
 * Counts the values of one facet in one part of the index.
 */
final class FacetCount {

	private final Facet facet;

	private final SortedSetDocValues values;

	private final Set<Long> chosen = new HashSet<>();

	private final boolean any;

	private final int[] numbers;

	private long[] read = new long[4];

	private int size;

	FacetCount(Facet facet, SortedSetDocValues values, Set<String> wanted) throws IOException {
		this.facet = facet;
		this.values = values;
		this.any = wanted.isEmpty();
		for (String value : wanted) {
			long place = values.lookupTerm(new BytesRef(value));
			if (place >= 0) {
				this.chosen.add(place);
			}
		}
		this.numbers = new int[Math.toIntExact(values.getValueCount())];
	}

	/**
	 * What nothing here has cannot be counted, and is looked at only where it was chosen.
	 */
	boolean isNeeded() {
		return !this.any || this.numbers.length > 0;
	}

	/** Reads what an entry has, and says whether that is what was chosen. */
	boolean read(int entry) throws IOException {
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

	void count() {
		for (int index = 0; index < this.size; index++) {
			this.numbers[(int) this.read[index]]++;
		}
	}

	/** Adds what was counted to what other parts of the index have. */
	void addTo(Map<Facet, Map<String, Integer>> counts) {
		try {
			Map<String, Integer> all = counts.computeIfAbsent(this.facet, (one) -> new TreeMap<>());
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
