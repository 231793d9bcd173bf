package org.meetingdossier.search;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

import org.apache.lucene.index.IndexReader;

/**
 * What is read of each part of the index once, as a part does not change. It goes when
 * the part does.
 *
 * @param <T> what is read
 */
final class ReadOnce<T> {

	private final Map<IndexReader.CacheKey, T> known = Collections.synchronizedMap(new WeakHashMap<>());

	T get(IndexReader.CacheHelper part, Reading<T> reading) throws IOException {
		T read = this.known.get(part.getKey());
		if (read == null) {
			read = reading.read();
			this.known.put(part.getKey(), read);
		}
		return read;
	}

	/**
	 * Reads it.
	 *
	 * @param <T> what is read
	 */
	interface Reading<T> {

		T read() throws IOException;

	}

}
