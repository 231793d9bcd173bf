package org.meetingdossier.editing.remark;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What somebody said or did about a remark.
 *
 * @param kind what
 * @param words what was said; null where nothing was
 * @param who the name they sign in with
 * @param at when
 */
public record RemarkLine(Kind kind, @Nullable String words, String who, Instant at) {

	/**
	 * What can be done about a remark.
	 */
	public enum Kind {

		/** Somebody said something: made it, or went on about it. */
		SAID,

		/** Somebody found that nothing is to be done about it any more. */
		RESOLVED,

		/** Somebody found that something is to be done about it still. */
		REOPENED

	}

}
