package org.meetingdossier.reading.promise;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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
	 * What it is called.
	 * @return the sentence, or the name of the paper
	 */
	public String name() {
		return (this.document != null) ? this.document.display() : said().words();
	}

	/**
	 * Where it is read.
	 * @return the address, without host
	 */
	public String address() {
		return (this.document != null) ? "/documents/" + this.document.value()
				: "/meetings/" + said().slug() + "/editions/" + said().edition() + "/sentence?text="
						+ URLEncoder.encode(said().words(), StandardCharsets.UTF_8).replace("+", "%20");
	}

	private Sentence said() {
		return Objects.requireNonNull(this.sentence);
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
