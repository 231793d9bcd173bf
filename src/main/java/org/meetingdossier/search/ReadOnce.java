package org.meetingdossier.search;

import java.io.IOException;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.apache.lucene.index.IndexReader;

/**
 * What is read of each part of the index once, as a part does not change. It goes when
 * the part does.
 *
 * @param <T> what is read
 */
final class ReadOnce<T> {

	private final Cache<IndexReader.CacheKey, T> known = Caffeine.newBuilder().weakKeys().build();

	T get(IndexReader.CacheHelper part, Reading<T> reading) throws IOException {
		T read = this.known.getIfPresent(part.getKey());
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
