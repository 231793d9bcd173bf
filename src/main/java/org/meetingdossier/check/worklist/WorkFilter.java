package org.meetingdossier.check.worklist;

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
 * @param hand only those that are in this hand
 */
public record WorkFilter(State state, @Nullable Verdict verdict, @Nullable UUID meeting, @Nullable CitationKind kind,
		@Nullable Hand hand) {

	/**
	 * Which references, whoever has them.
	 * @param state how far the work on them is
	 * @param verdict only those with this verdict
	 * @param meeting only those of this dossier
	 * @param kind only those to this kind of document
	 */
	public WorkFilter(State state, @Nullable Verdict verdict, @Nullable UUID meeting, @Nullable CitationKind kind) {
		this(state, verdict, meeting, kind, null);
	}

	/**
	 * In whose hand references are.
	 *
	 * @param whose this clerk's or nobody's
	 * @param clerk the name the clerk signs in with
	 */
	public record Hand(Whose whose, String clerk) {

	}

	/**
	 * Whose a hand is.
	 */
	public enum Whose {

		/** The clerk who asks took them. */
		MINE,

		/** Nobody took them. */
		NOBODY

	}

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
