package org.meetingdossier.search.shelf;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * Some shelves, read as one index until it is closed.
 */
public final class OpenedIndex implements Closeable {

	private final List<Shelf> shelves;

	private final List<IndexSearcher> held;

	private final IndexSearcher searcher;

	private OpenedIndex(List<Shelf> shelves, List<IndexSearcher> held) throws IOException {
		this.shelves = shelves;
		this.held = held;
		IndexReader[] readers = held.stream().map(IndexSearcher::getIndexReader).toArray(IndexReader[]::new);
		this.searcher = new IndexSearcher(new MultiReader(readers, false));
	}

	static OpenedIndex of(List<Shelf> shelves) throws IOException {
		List<IndexSearcher> held = new ArrayList<>();
		try {
			for (Shelf shelf : shelves) {
				held.add(shelf.acquire());
			}
			return new OpenedIndex(shelves, held);
		}
		catch (IOException | RuntimeException ex) {
			letGo(shelves, held);
			throw ex;
		}
	}

	private static void letGo(List<Shelf> shelves, List<IndexSearcher> held) throws IOException {
		for (int index = 0; index < held.size(); index++) {
			shelves.get(index).release(held.get(index));
		}
	}

	/**
	 * What reads all of them.
	 * @return a searcher for this search only
	 */
	public IndexSearcher searcher() {
		return this.searcher;
	}

	@Override
	public void close() {
		try {
			letGo(this.shelves, this.held);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("An index could not be let go of", ex);
		}
	}

}
