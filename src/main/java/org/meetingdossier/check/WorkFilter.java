package org.meetingdossier.check;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.citation.CitationKind;

/**
 * Which references a clerk wants to see.
 *
 * @param state how far the work on them is
 * @param verdict only those with this verdict
 * @param meeting only those of this dossier
 * @param kind only those to this kind of document
 */
public record WorkFilter(State state, @Nullable Verdict verdict, @Nullable UUID meeting,
		@Nullable CitationKind kind) {

	/**
	 * How far the work on a reference is.
	 */
	public enum State {

		/**
		 * It is the turn of a clerk: nobody decided and the register does not confirm it,
		 * or an answer came back.
		 */
		OPEN,

		/** A question waits for the author. */
		WAITING_FOR_AUTHOR,

		/** The author answered a question. */
		ANSWERED,

		/** Somebody decided. */
		DECIDED,

		/** Every reference. */
		ALL

	}

}
