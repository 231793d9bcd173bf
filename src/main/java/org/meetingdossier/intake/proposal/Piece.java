package org.meetingdossier.intake.proposal;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.dossier.document.TopicState;

/**
 * A paragraph of a proposal, in the order of the letter, with what it is. What stands
 * between one heading of a topic and the next belongs to that topic.
 *
 * @param id which paragraph of the proposal it is; stays the same
 * @param role what it is
 * @param text its words as a dossier keeps them: CommonMark with inline footnotes
 * @param words where the letter says so; null for what an editor added
 * @param topic what is known of the topic that it heads; null for others
 * @param promise what is known of the commitment that it is; null for others
 */
public record Piece(int id, Role role, String text, @Nullable Words words, @Nullable Standing topic,
		@Nullable Promise promise) {

	public static Piece of(int id, Role role, String text, @Nullable Words words) {
		return new Piece(id, role, text, words, (role == Role.TOPIC) ? Standing.NONE : null,
				(role == Role.COMMITMENT) ? Promise.NONE : null);
	}

	/** This topic in a session. */
	public Piece in(int session) {
		Standing known = (this.topic != null) ? this.topic : Standing.NONE;
		return new Piece(this.id, this.role, this.text, this.words,
				new Standing(session, known.expected(), known.state(), known.reason()), null);
	}

	/**
	 * What a paragraph is.
	 */
	public enum Role {

		/** What the meeting is about. */
		INTRODUCTION,

		/** The general line: what the Netherlands argues for throughout. */
		GENERAL_LINE,

		/** The text behind the general line. */
		GENERAL_EXPLANATION,

		/** The heading of a topic. */
		TOPIC,

		/** What a topic is about. */
		BACKGROUND,

		/** What the Netherlands argues for; starts a position. */
		POSITION,

		/** The text behind the position before it. */
		EXPLANATION,

		/** A promise to inform parliament. */
		COMMITMENT,

		/**
		 * No part of the dossier: addressing, greetings, the programme that is read
		 * apart.
		 */
		UNUSED

	}

	/**
	 * What is known of a topic besides its texts.
	 *
	 * @param session the id of its session; null when the letter does not say
	 * @param expected whether it is only expected
	 * @param state whether it is still to be discussed
	 * @param reason why it was postponed or withdrawn
	 */
	public record Standing(@Nullable Integer session, boolean expected, TopicState state, String reason) {

		/** A topic of which the letter says nothing more. */
		public static final Standing NONE = new Standing(null, false, TopicState.ON_AGENDA, "");

	}

	/**
	 * What is known of a commitment besides its words.
	 *
	 * @param who who promises; empty when the letter does not say
	 * @param term by when, in words
	 * @param due by when at the latest, as {@code 2025-05-14}; empty when no day is named
	 * @param status how far it has come
	 */
	public record Promise(String who, String term, String due, CommitmentStatus status) {

		/** A promise of which the letter says nothing more. */
		public static final Promise NONE = new Promise("", "", "", CommitmentStatus.OPEN);

	}

}
