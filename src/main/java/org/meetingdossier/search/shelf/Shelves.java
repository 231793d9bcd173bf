package org.meetingdossier.search.shelf;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

import org.meetingdossier.account.Level;

/**
 * A whole index: a shelf for each level and one for the register. Who searches reads the
 * shelves up to their clearance and no word of another.
 */
final class Shelves implements Closeable {

	private final Shelf register;

	private final Map<Level, Shelf> levels = new EnumMap<>(Level.class);

	private final boolean followed;

	private Shelves(Place place, boolean followed) throws IOException {
		this.followed = followed;
		this.register = new Shelf(place.open("REGISTER"), followed);
		try {
			for (Level level : Level.values()) {
				this.levels.put(level, new Shelf(place.open(level.name()), followed));
			}
		}
		catch (IOException | RuntimeException ex) {
			// Or what was opened already could be opened by nobody else.
			IOUtils.closeWhileHandlingException(this);
			throw ex;
		}
	}

	static Shelves open(Place place, boolean followed) throws IOException {
		return new Shelves(place, followed);
	}

	Shelf register() {
		return this.register;
	}

	Map<Level, Shelf> levels() {
		return this.levels;
	}

	/** Whether it is kept up to date. */
	boolean isFollowed() {
		return this.followed;
	}

	void joinParts() throws IOException {
		this.register.joinParts();
		for (Shelf shelf : this.levels.values()) {
			shelf.joinParts();
		}
	}

	/** Opens what somebody may search; to be closed afterwards. */
	OpenedIndex open(Level clearance) throws IOException {
		List<Shelf> shelves = new ArrayList<>();
		this.levels.forEach((level, shelf) -> {
			if (clearance.sees(level)) {
				shelves.add(shelf);
			}
		});
		// Behind the dossiers, which come first among equals, so that less of it is
		// ranked.
		shelves.add(this.register);
		return OpenedIndex.of(shelves);
	}

	@Override
	public void close() throws IOException {
		List<Shelf> all = new ArrayList<>(this.levels.values());
		all.add(this.register);
		IOUtils.close(all);
	}

	/**
	 * Where the shelves lie.
	 */
	interface Place {

		Directory open(String shelf) throws IOException;

	}

}
