package org.meetingdossier.reading.promise;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;

/**
 * What may have come of a promise.
 *
 * @param kind what it is
 * @param document the paper that discharges it; null for a sentence
 * @param sentence the sentence that answers it; null for a paper
 * @param evidence why: the words that both have, and the day
 */
public record PromiseOutcome(Kind kind, @Nullable OfficialId document, @Nullable Sentence sentence, String evidence) {

	static PromiseOutcome paper(OfficialId document, String evidence) {
		return new PromiseOutcome(Kind.PAPER, document, null, evidence);
	}

	static PromiseOutcome answer(Sentence sentence, String evidence) {
		return new PromiseOutcome(Kind.ANSWER, null, sentence, evidence);
	}

	/**
	 * By which it is known again, whatever the evidence.
	 * @return a name of its own
	 */
	public String key() {
		String what = (this.document != null) ? this.document.value() : String.valueOf(this.sentence);
		return UUID.nameUUIDFromBytes((this.kind + what).getBytes(StandardCharsets.UTF_8)).toString();
	}

	/**
	 * What can come of a promise.
	 */
	public enum Kind {

		/** A sentence of an edition answers it. */
		ANSWER,

		/** A paper that was sent discharges it. */
		PAPER

	}

	/**
	 * A sentence of an edition.
	 *
	 * @param slug the dossier's part of an address
	 * @param edition the letter of the edition
	 * @param words its words
	 */
	public record Sentence(String slug, String edition, String words) {

	}

}
