package org.meetingdossier.dossier.document;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A place in a dossier where text stands.
 *
 * @param part which text of the dossier
 * @param topic the number of the topic it belongs to; null outside the topics
 * @param element the session, topic, position or commitment whose text it is; null for
 * the introduction
 */
public record Passage(Part part, @Nullable Integer topic, @Nullable UUID element) {

	/**
	 * The texts of a dossier, in the order in which they are read.
	 */
	public enum Part {

		/** The introduction of the meeting. */
		INTRODUCTION,

		/** The general line. */
		GENERAL_LINE,

		/** The description of a session. */
		SESSION,

		/** The background of a topic. */
		BACKGROUND,

		/** A Dutch position on a topic. */
		POSITION,

		/** The explanation of a position; without a topic, of the general line. */
		EXPLANATION,

		/** A commitment on a topic. */
		COMMITMENT

	}

}
