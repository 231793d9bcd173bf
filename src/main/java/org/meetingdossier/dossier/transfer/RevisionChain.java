package org.meetingdossier.dossier.transfer;

import org.meetingdossier.platform.ChainHash;

/**
 * The revisions of one dossier, gone through from the first on: each has the next number
 * and a hash that follows from the one before.
 */
final class RevisionChain {

	private int number;

	private String hash = "";

	/** Whether this is the next one, as it was written. */
	boolean isFollowedBy(int next, String content, String hashOfNext) {
		this.number++;
		this.hash = ChainHash.of(this.hash, content);
		return next == this.number && hashOfNext.equals(this.hash);
	}

	/** How many there were, the last included. */
	int length() {
		return this.number;
	}

}
