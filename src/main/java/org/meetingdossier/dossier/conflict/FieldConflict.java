package org.meetingdossier.dossier.conflict;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

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

	private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");

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
	 * The element of a list that it is in.
	 * @return its identity, or empty for what is there once in a dossier and for an order
	 */
	public Optional<UUID> element() {
		String[] steps = this.path.split("/");
		return (steps.length > 1 && IDENTITY.matcher(steps[1]).matches()) ? Optional.of(UUID.fromString(steps[1]))
				: Optional.empty();
	}

	/**
	 * The field.
	 * @return its name; empty where an element as a whole is meant
	 */
	public String field() {
		String last = this.path.substring(this.path.lastIndexOf('/') + 1);
		return IDENTITY.matcher(last).matches() ? "" : last;
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
