package org.meetingdossier.register.live;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.register.RegisteredDocument;

/**
 * What the live registers answer about a document. Silence and a register that cannot be
 * reached are two things and never become one.
 */
public sealed interface LiveAnswer {

	/**
	 * A register knows the document.
	 *
	 * @param document what it says; its snapshot names the register that was asked, the
	 * day and the hash of the answer. Its id differs from the one asked for when only
	 * another form is known: other capitals, a reprint or a correction, or the
	 * publication of a document that was asked for by its number
	 */
	record Found(RegisteredDocument document) implements LiveAnswer {

	}

	/**
	 * All registers that could know the document answered, and none knows it.
	 *
	 * @param asOf when they were asked
	 */
	record Silent(Instant asOf) implements LiveAnswer {

	}

	/**
	 * A register that could know the document did not answer, and no other one knows it.
	 *
	 * @param register the name of the register
	 * @param trouble why not
	 * @param lastReached when it answered last; null when it did not since this instance
	 * started
	 */
	record Unreachable(String register, Trouble trouble, @Nullable Instant lastReached) implements LiveAnswer {

	}

	/**
	 * Nobody was asked: live registers are turned off, or none has this kind of document.
	 */
	record NotAsked() implements LiveAnswer {

	}

}
