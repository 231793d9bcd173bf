package org.meetingdossier.search;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

import org.meetingdossier.search.shelf.IndexField;

/**
 * The states of dossiers that somebody may be shown, and which entries of the index have
 * one of them. That is found out once for each part of the index, as neither changes.
 */
final class ReadableStates {

	private final Set<String> states;

	private final Map<IndexReader.CacheKey, FixedBitSet> entries = new ConcurrentHashMap<>();

	ReadableStates(Set<String> states) {
		this.states = states;
	}

	/** Leaves of some entries those that are there and may be shown. */
	void keep(FixedBitSet some, LeafReader part) throws IOException {
		IndexReader.CacheHelper opened = part.getReaderCacheHelper();
		FixedBitSet readable = this.entries.get(opened.getKey());
		if (readable == null) {
			readable = in(part);
			this.entries.put(opened.getKey(), readable);
			opened.addClosedListener(this.entries::remove);
		}
		some.and(readable);
	}

	/** Official documents are everybody's; all else stands in a dossier. */
	private FixedBitSet in(LeafReader part) throws IOException {
		SortedDocValues values = DocValues.getSorted(part, IndexField.STATE);
		boolean[] shown = new boolean[values.getValueCount()];
		for (int state = 0; state < shown.length; state++) {
			shown[state] = this.states.contains(values.lookupOrd(state).utf8ToString());
		}
		Bits there = part.getLiveDocs();
		FixedBitSet readable = new FixedBitSet(part.maxDoc());
		for (int entry = 0; entry < part.maxDoc(); entry++) {
			if ((there == null || there.get(entry)) && (!values.advanceExact(entry) || shown[values.ordValue()])) {
				readable.set(entry);
			}
		}
		return readable;
	}

}
