package org.meetingdossier.check.verdict;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.Citing;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.RegisteredDocument;

/**
 * A citation with the paper that the register holds under its number, and the one that is
 * meant.
 *
 * @param set the set it belongs to
 * @param citing the citation among its words
 * @param cited the paper under the cited number
 * @param meant the paper that the words speak of; null when it is none of the sample
 */
record Case(String set, Citing citing, RegisteredDocument cited, @Nullable OfficialId meant) {

	boolean isRight() {
		return this.cited.id().equals(this.meant);
	}

	Outcome judged(SamplePapers papers) {
		Facts facts = new Facts(SamplePapers.SNAPSHOT, true, this.cited, List.of(), List.of(), null);
		return Judgement.of(this.citing, facts, () -> papers.beside(this.citing.document()));
	}

	@Override
	public String toString() {
		String note = (this.citing.footnote() != null) ? "^[" + this.citing.footnote() + "]" : "";
		return this.citing.sentence() + note + " | " + this.cited.id() + " | " + this.cited.title();
	}

}
