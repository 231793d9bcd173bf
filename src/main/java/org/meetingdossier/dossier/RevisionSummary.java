package org.meetingdossier.dossier;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A line in the history of a dossier.
 *
 * @param number the number of the revision; the first is 1
 * @param author who saved it
 * @param savedAt when
 * @param summary what changed, in a few words of the author
 * @param startedFrom the number of the revision that the change was made on; null for the
 * first, and for those saved before this was kept
 */
public record RevisionSummary(int number, String author, Instant savedAt, String summary,
		@Nullable Integer startedFrom) {

	/**
	 * Whether changes of others, saved while this one was being made, were merged in.
	 * @return true if the revision before is not the one it started from
	 */
	public boolean isMerged() {
		return this.startedFrom != null && this.startedFrom != this.number - 1;
	}

}
