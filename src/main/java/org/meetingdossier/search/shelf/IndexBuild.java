package org.meetingdossier.search.shelf;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes an index anew, beside the one that answers until then.
 */
final class IndexBuild {

	private static final Logger logger = LoggerFactory.getLogger(IndexBuild.class);

	private final FollowDatabase follow;

	private final Clock clock;

	private final AtomicBoolean underWay = new AtomicBoolean();

	private final KnownTrouble trouble = new KnownTrouble(logger);

	IndexBuild(FollowDatabase follow, Clock clock) {
		this.follow = follow;
		this.clock = clock;
	}

	boolean isUnderWay() {
		return this.underWay.get();
	}

	/** Whether nobody is at it already. */
	boolean begin() {
		return this.underWay.compareAndSet(false, true);
	}

	void run(IndexPlace here, int version, int asked, Ready ready) {
		@Nullable Shelves inWork = null;
		try {
			IndexPlace.Made made = unfinished(here, version).orElseGet(() -> here.next(version));
			Shelves shelves = Shelves.open(made, true);
			inWork = shelves;
			Instant begun;
			FollowDatabase.Followed followed;
			do {
				begun = this.clock.instant();
				followed = this.follow.follow(shelves);
			}
			while (followed.changed());
			shelves.joinParts();
			here.complete(made, asked);
			inWork = null;
			// Of dossiers that could not be read nothing is in it: then it is not said
			// that everything is.
			ready.replace(new AnsweringIndex(made, asked, shelves), followed.unread().isEmpty() ? begun : null);
			this.trouble.isOver();
		}
		catch (IOException | RuntimeException ex) {
			this.trouble.tell("The index could not be made and is tried again", ex);
		}
		finally {
			// One that stays open could not be opened by who goes on with it.
			if (inWork != null) {
				AnsweringIndex.close(inWork);
			}
			this.underWay.set(false);
		}
	}

	/** One that was cut off goes on where it was, unless it is open already. */
	private static Optional<IndexPlace.Made> unfinished(IndexPlace here, int version) {
		return here.made().stream().filter((made) -> made.version() == version && made.asked().isEmpty()).findFirst();
	}

	/**
	 * Puts an index in its place.
	 */
	interface Ready {

		/**
		 * Takes it over.
		 * @param next the index
		 * @param asOf since when there is nothing newer; null if something is missing
		 */
		void replace(AnsweringIndex next, @Nullable Instant asOf);

	}

}
