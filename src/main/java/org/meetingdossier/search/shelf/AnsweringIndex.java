package org.meetingdossier.search.shelf;

import java.io.IOException;
import java.util.Optional;

import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index that answers.
 *
 * @param made where it lies and by which rules it was made
 * @param asked how often indexes had been asked for when it was made
 * @param shelves its shelves
 */
record AnsweringIndex(IndexPlace.Made made, int asked, Shelves shelves) {

	private static final Logger logger = LoggerFactory.getLogger(AnsweringIndex.class);

	/** The newest that can answer; what cannot be read is thrown away. */
	static @Nullable AnsweringIndex newest(IndexPlace here, int version) throws IOException {
		for (IndexPlace.Made made : here.made()) {
			Optional<Integer> asked = made.asked();
			if (asked.isPresent() && made.version() >= SearchIndex.OLDEST_THAT_ANSWERS) {
				try {
					return new AnsweringIndex(made, asked.get(), Shelves.open(made, made.version() == version));
				}
				catch (IOException | IllegalArgumentException ex) {
					logger.warn("An index cannot be read and is made anew: {}", made.path(), ex);
					here.remove(made);
				}
			}
		}
		return null;
	}

	void close() {
		close(this.shelves);
	}

	static void close(Shelves shelves) {
		try {
			shelves.close();
		}
		catch (IOException | AlreadyClosedException ex) {
			logger.debug("An index that is no longer used could not be closed", ex);
		}
	}

}
