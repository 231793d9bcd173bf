package org.meetingdossier.account.audit;

import org.jspecify.annotations.Nullable;

/**
 * What came of verifying the audit log.
 *
 * @param sound how many entries, from the first one on, are as they were written
 * @param newestHash the hash of the last of these; kept elsewhere it proves later that
 * the log was not written anew
 * @param fault what is wrong after these, null when nothing is
 */
public record AuditReport(long sound, String newestHash, @Nullable Fault fault) {

	/**
	 * Whether every entry is as it was written.
	 * @return true when nothing is wrong
	 */
	public boolean isSound() {
		return this.fault == null;
	}

	/**
	 * The number of the first entry that is not as it was written.
	 * @return the number, or one more than the last entry when nothing is wrong
	 */
	public long firstBroken() {
		return this.sound + 1;
	}

	/**
	 * What is wrong with the first broken entry.
	 */
	public enum Fault {

		/** It was removed, or its number was changed. */
		MISSING,

		/** Its content or its hash was changed. */
		CHANGED,

		/** It was added, and not by the application. */
		ADDED

	}

}
