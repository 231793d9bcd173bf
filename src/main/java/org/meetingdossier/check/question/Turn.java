package org.meetingdossier.check.question;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What somebody said or did about a question.
 *
 * @param kind what
 * @param words what was said; null where nothing was
 * @param who the name they sign in with
 * @param at when
 * @param revision the number of the revision that changed the place; null for the rest
 */
public record Turn(Kind kind, @Nullable String words, String who, Instant at, @Nullable Integer revision) {

	/** How many characters may be said at once. */
	public static final int WORDS_LENGTH = 2000;

	/**
	 * What can be done about a question.
	 */
	public enum Kind {

		/** A clerk asked, for the first time or again. */
		ASKED,

		/** Somebody who writes in the dossier answered. */
		ANSWERED,

		/** A save changed the place that the question is about. */
		CHANGED,

		/** A clerk closed it. */
		CLOSED

	}

}
