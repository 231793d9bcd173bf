package org.meetingdossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;

import org.meetingdossier.search.SearchQuestion.Facet;
import org.meetingdossier.search.shelf.FoundKind;
import org.meetingdossier.search.shelf.IndexField;

/**
 * What is asked of each of thousands of hits, entry by entry in a part of the index.
 */
final class EntryColumns {

	/** An index of before counted otherwise, and answers until it is made anew. */
	private static final List<Set<String>> NOTHING = Facet.ALL.stream().map((facet) -> Set.<String>of()).toList();

	private final int[] facets;

	private final List<List<Set<String>>> values;

	private final byte[] kinds;

	private final long[] days;

	private final float mostOfKind;

	private final boolean newestFirst;

	private EntryColumns(int[] facets, List<List<Set<String>>> values, byte[] kinds, long[] days, float mostOfKind,
			boolean newestFirst) {
		this.facets = facets;
		this.values = values;
		this.kinds = kinds;
		this.days = days;
		this.mostOfKind = mostOfKind;
		this.newestFirst = newestFirst;
	}

	static EntryColumns read(LeafReader part) throws IOException {
		SortedDocValues facets = DocValues.getSorted(part, IndexField.FACETS);
		List<List<Set<String>>> values = new ArrayList<>();
		for (int place = 0; place < facets.getValueCount(); place++) {
			values.add(IndexField.facets(facets.lookupOrd(place)));
		}
		if (values.isEmpty()) {
			values.add(NOTHING);
		}
		int[] places = new int[part.maxDoc()];
		for (int entry = facets.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = facets.nextDoc()) {
			places[entry] = facets.ordValue();
		}
		byte[] kinds = new byte[part.maxDoc()];
		NumericDocValues kind = DocValues.getNumeric(part, IndexField.KIND);
		float most = 0;
		for (int entry = kind.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = kind.nextDoc()) {
			kinds[entry] = (byte) kind.longValue();
			most = Math.max(most, IndexQuery.ofKind(FoundKind.ALL.get(kinds[entry])));
		}
		long[] days = new long[part.maxDoc()];
		Arrays.fill(days, Long.MIN_VALUE);
		NumericDocValues day = DocValues.getNumeric(part, IndexField.DAY);
		for (int entry = day.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = day.nextDoc()) {
			days[entry] = day.longValue();
		}
		return new EntryColumns(places, values, kinds, days, most, part.getMetaData().getSort() != null);
	}

	/** All by which an entry is counted, as a place among the values. */
	int facets(int entry) {
		return this.facets[entry];
	}

	/** What the entries have of each facet. */
	List<List<Set<String>>> values() {
		return this.values;
	}

	/** The number of the kind of an entry. */
	int kind(int entry) {
		return this.kinds[entry];
	}

	/** By when an entry is sorted. */
	long day(int entry) {
		return this.days[entry];
	}

	/** How much the best kind among the entries makes a hit better. */
	float mostOfKind() {
		return this.mostOfKind;
	}

	/** The last day that an entry or one behind it has. */
	long latest(int entry) {
		return this.newestFirst ? this.days[entry] : Long.MAX_VALUE;
	}

}
