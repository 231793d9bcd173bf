package org.meetingdossier.dossier.merge;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place in a document that both sides changed, in different ways.
 *
 * @param path where: keys and identities from the root, with slashes between them
 * @param kind what kind of change stands against what
 * @param base what stood there when both started; null if nothing did
 * @param theirs what was saved first; null if it was removed
 * @param mine what was to be saved after it; null if it was removed
 */
public record Clash(String path, Kind kind, @Nullable JsonNode base, @Nullable JsonNode theirs,
		@Nullable JsonNode mine) {

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
		ORDERED_BY_BOTH

	}

}
