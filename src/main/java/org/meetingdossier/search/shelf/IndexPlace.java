package org.meetingdossier.search.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of one instance, with the indexes that it made. While another is being made
 * the one before still answers, so there may be two.
 */
final class IndexPlace {

	private static final Logger logger = LoggerFactory.getLogger(IndexPlace.class);

	private static final int MOST_INSTANCES = 100;

	private static final String COMPLETE = "complete";

	private static final Comparator<Made> NEWEST_FIRST = Comparator.comparingInt(Made::number).reversed();

	/** Null in memory. */
	private final @Nullable Path folder;

	/**
	 * Held as long as this instance lives; the system lets go of it when it is killed.
	 */
	private final @Nullable FileChannel held;

	private final AtomicInteger number = new AtomicInteger();

	private IndexPlace(@Nullable Path folder, @Nullable FileChannel held) {
		this.folder = folder;
		this.held = held;
		made().stream().mapToInt(Made::number).max().ifPresent(this.number::set);
	}

	/** The first folder that no other instance has. */
	static IndexPlace of(String directory) throws IOException {
		if (directory.isBlank()) {
			return new IndexPlace(null, null);
		}
		for (int instance = 1; instance <= MOST_INSTANCES; instance++) {
			Path folder = Path.of(directory, Integer.toString(instance));
			Files.createDirectories(folder);
			FileChannel lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (isTaken(lock)) {
				lock.close();
			}
			else {
				return new IndexPlace(folder, lock);
			}
		}
		throw new IOException("Each of the folders in " + directory + " is held by another instance");
	}

	private static boolean isTaken(FileChannel lock) throws IOException {
		try {
			return lock.tryLock() == null;
		}
		catch (OverlappingFileLockException ex) {
			// Another application in this very process.
			return true;
		}
	}

	/** The indexes that are there, the newest first. */
	List<Made> made() {
		List<Made> made = new ArrayList<>();
		if (this.folder != null) {
			try (Stream<Path> folders = Files.list(this.folder)) {
				folders.flatMap((path) -> Made.at(path).stream()).sorted(NEWEST_FIRST).forEach(made::add);
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The folder of the index cannot be listed", ex);
			}
		}
		return made;
	}

	/** A place for another index. */
	Made next(int version) {
		int next = this.number.incrementAndGet();
		return new Made(next, version, (this.folder != null) ? this.folder.resolve(next + "-v" + version) : null);
	}

	/** Keeps that an index has all there is, and what it was asked for. */
	void complete(Made made, int asked) throws IOException {
		if (made.path() != null) {
			Files.writeString(made.path().resolve(COMPLETE), Integer.toString(asked));
		}
	}

	/** Lets another instance have it. */
	void close() {
		try {
			if (this.held != null) {
				this.held.close();
			}
		}
		catch (IOException ex) {
			logger.debug("The folder of the index is let go of at the end of the process", ex);
		}
	}

	void remove(Made made) {
		try {
			if (made.path() != null) {
				FileSystemUtils.deleteRecursively(made.path());
			}
		}
		catch (IOException ex) {
			logger.warn("An index that is no longer needed could not be removed: {}", made.path(), ex);
		}
	}

	/**
	 * An index that was made, or is being made.
	 *
	 * @param number counts the indexes of this instance
	 * @param version by which rules its words were read
	 * @param path where it lies; null in memory
	 */
	record Made(int number, int version, @Nullable Path path) implements Shelves.Place {

		private static Optional<Made> at(Path path) {
			String[] parts = path.getFileName().toString().split("-v");
			try {
				return (parts.length == 2)
						? Optional.of(new Made(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), path))
						: Optional.empty();
			}
			catch (NumberFormatException ex) {
				return Optional.empty();
			}
		}

		/** What it was asked for; empty while it has not all there is. */
		Optional<Integer> asked() {
			try {
				return (this.path == null || !Files.exists(this.path.resolve(COMPLETE))) ? Optional.empty() : Optional
					.of(Integer.valueOf(Files.readString(this.path.resolve(COMPLETE), StandardCharsets.UTF_8).strip()));
			}
			catch (IOException | NumberFormatException ex) {
				return Optional.empty();
			}
		}

		@Override
		public Directory open(String shelf) throws IOException {
			return (this.path != null) ? FSDirectory.open(this.path.resolve(shelf)) : new ByteBuffersDirectory();
		}

	}

}
