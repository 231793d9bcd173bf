package org.meetingdossier.search.shelf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.meetingdossier.account.Level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class ShelvesTests {

	@TempDir
	private Path folder;

	/** Or no index could be made in this folder until the application starts anew. */
	@Test
	void leavesNothingOpenWhenAShelfCannotBeOpened() throws IOException {
		AtomicBoolean full = new AtomicBoolean(true);
		Shelves.Place place = (shelf) -> {
			if (full.get() && shelf.equals(Level.DELEGATION.name())) {
				throw new IOException("No space left on device");
			}
			return FSDirectory.open(this.folder.resolve(shelf));
		};
		assertThatIOException().isThrownBy(() -> Shelves.open(place, true));
		full.set(false);
		try (Shelves shelves = Shelves.open(place, true)) {
			assertThat(shelves.levels()).containsOnlyKeys(Level.values());
		}
	}

}
