package org.meetingdossier.search;

import java.io.IOException;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

import org.meetingdossier.search.shelf.IndexField;

/**
 * The states of dossiers that somebody may be shown, and which entries of the index have
 * one of them. That is found out once for each part of the index, as neither changes.
 */
final class ReadableStates {

	private final Set<String> states;

	private final ReadOnce<FixedBitSet> entries = new ReadOnce<>();

	ReadableStates(Set<String> states) {
		this.states = states;
	}

	/** Leaves of some entries those that are there and may be shown. */
	void keep(FixedBitSet some, LeafReader part) throws IOException {
		some.and(this.entries.get(part.getReaderCacheHelper(), () -> in(part)));
	}

	/** Official documents are everybody's; all else stands in a dossier. */
	private FixedBitSet in(LeafReader part) throws IOException {
		FixedBitSet readable = new FixedBitSet(part.maxDoc());
		readable.set(0, part.maxDoc());
		SortedDocValues values = DocValues.getSorted(part, IndexField.STATE);
		boolean[] shown = new boolean[values.getValueCount()];
		for (int state = 0; state < shown.length; state++) {
			shown[state] = this.states.contains(values.lookupOrd(state).utf8ToString());
		}
		for (int entry = values.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = values.nextDoc()) {
			if (!shown[values.ordValue()]) {
				readable.clear(entry);
			}
		}
		Bits there = part.getLiveDocs();
		for (int entry = 0; there != null && entry < part.maxDoc(); entry++) {
			if (!there.get(entry)) {
				readable.clear(entry);
			}
		}
		return readable;
	}

}
