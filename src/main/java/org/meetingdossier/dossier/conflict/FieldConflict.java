package org.meetingdossier.dossier.conflict;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;

/**
 * A field of a dossier that two people changed in different ways. Values are as a form
 * holds them; of an element that was removed they are its texts, of a list in which both
 * changed the order the names of its elements, line by line.
 *
 * @param path where: keys and identities with slashes between them, such as
 * {@code topics/<id>/background}; {@code topics/<id>} for an element that one of them
 * removed, {@code topics} for an order
 * @param kind what kind of change stands against what
 * @param level how restricted the words are: the strictest of the three
 * @param base what both started from; null if nothing stood there
 * @param theirs what was saved first; null if it was removed, or may not be shown
 * @param mine what was to be saved after it; null if it was removed
 */
public record FieldConflict(String path, Kind kind, Level level, @Nullable String base, @Nullable String theirs,
		@Nullable String mine) {

	/**
	 * This conflict as somebody may see it who wrote one side of it.
	 * @param clearance how far that person may see
	 * @return the conflict; without their words if these are above the clearance
	 */
	public FieldConflict seenWith(Level clearance) {
		return clearance.sees(this.level) ? this
				: new FieldConflict(this.path, Kind.HIDDEN, this.level, null, null, this.mine);
	}

	/**
	 * What kind of change stands against what.
	 */
	public enum Kind {

		/** Both changed the same words. */
		CHANGED_BY_BOTH,

		/** They removed what I changed. */
		REMOVED_BY_THEM,

		/** I removed what they changed. */
		REMOVED_BY_ME,

		/** Both moved the same elements of a list to different places. */
		ORDERED_BY_BOTH,

		/** What they did is above the clearance of whoever looks. */
		HIDDEN

	}

}
