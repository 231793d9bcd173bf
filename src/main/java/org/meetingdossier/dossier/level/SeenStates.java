package org.meetingdossier.dossier.level;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementLevels;

/**
 * States of a dossier that follow each other, as one reader sees them. One that differs
 * from the state before only in what the reader may not see is not there: it would tell
 * that something hidden changed, when and by whom.
 */
public final class SeenStates {

	private SeenStates() {
	}

	/**
	 * The states that are there.
	 * @param newestFirst all states; no more are taken than are needed
	 * @param seen what the reader sees of a state; empty if it is not for this reader
	 * @param most how many are asked for
	 */
	public static <T> List<T> of(Iterator<T> newestFirst, Function<T, Optional<Seen>> seen, int most) {
		List<T> there = new ArrayList<>();
		@Nullable T candidate = null;
		@Nullable Seen content = null;
		while (newestFirst.hasNext() && there.size() < most) {
			T before = newestFirst.next();
			Optional<Seen> contentBefore = seen.apply(before);
			if (contentBefore.isPresent()) {
				if (candidate != null && content != null && content.isToldFrom(contentBefore.get())) {
					there.add(candidate);
				}
				candidate = before;
				content = contentBefore.get();
			}
		}
		if (candidate != null && there.size() < most) {
			there.add(candidate);
		}
		return List.copyOf(there);
	}

	/**
	 * What a reader sees of a state.
	 *
	 * @param content what is left
	 * @param isPart whether something is hidden
	 * @param isMarked whether it is there in any case, as readers were told of it
	 */
	public record Seen(Dossier content, boolean isPart, boolean isMarked) {

		/**
		 * What a reader sees of a dossier; one that is above the clearance has nothing.
		 */
		public static Optional<Seen> of(Dossier dossier, Level clearance, ElementLevels today) {
			if (!clearance.sees(dossier.level())) {
				return Optional.empty();
			}
			Dossier tightened = dossier.tightenedTo(today);
			Dossier content = dossier.seenWith(clearance, today);
			return Optional.of(new Seen(content, !content.equals(tightened), false));
		}

		public Seen marked() {
			return new Seen(this.content, this.isPart, true);
		}

		/**
		 * Where nothing is hidden, what is the same was saved or published so on purpose.
		 */
		public boolean isToldFrom(Seen before) {
			boolean hides = this.isPart || before.isPart;
			return !hides || this.isMarked || before.isMarked || !this.content.equals(before.content);
		}

	}

}
