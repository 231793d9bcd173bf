package org.meetingdossier.dossier;

import java.util.List;

/**
 * What became of a save.
 *
 * @param number the number of the new revision
 * @param startedFrom the number of the revision that the change was made on
 * @param mergedWith the revisions that others saved in between, oldest first; their
 * changes are in the new revision too
 */
public record SavedRevision(int number, int startedFrom, List<RevisionSummary> mergedWith) {

	public SavedRevision {
		mergedWith = List.copyOf(mergedWith);
	}

	/**
	 * Whether changes of others were merged in.
	 * @return true if somebody saved between the start of the edit and its save
	 */
	public boolean isMerged() {
		return !this.mergedWith.isEmpty();
	}

}
