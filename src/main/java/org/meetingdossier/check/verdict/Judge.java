package org.meetingdossier.check.verdict;

import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.meetingdossier.check.agreement.Citing;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.Register;
import org.meetingdossier.register.live.LiveAnswer;

/**
 * Judges citations: asks the register for all of them at once, and compares each sentence
 * with the answer.
 */
@Component
public class Judge {

	private static final Logger logger = LoggerFactory.getLogger(Judge.class);

	private final Register register;

	private final KnownIndexes known = KnownIndexes.ofAMoment();

	Judge(Register register) {
		this.register = register;
	}

	/**
	 * Judges citations.
	 * @param citations the citations with their sentences
	 * @return the outcome of each, in the same order
	 */
	public List<Outcome> judge(List<Citing> citations) {
		return judge(citations, Map.of());
	}

	/**
	 * Judges citations with what the registers themselves said.
	 * @param citations the citations with their sentences
	 * @param live answers of live registers, by document
	 * @return the outcome of each, in the same order
	 */
	public List<Outcome> judge(List<Citing> citations, Map<OfficialId, LiveAnswer> live) {
		return judge(citations, live, KnownIndexes.none());
	}

	/**
	 * Judges citations of a text that is not kept, so that nothing rests on the outcomes:
	 * which papers a dossier has may have been read a minute ago.
	 * @param citations the citations with their sentences
	 * @param live answers of live registers, by document
	 * @return the outcome of each, in the same order
	 */
	public List<Outcome> judgeInPassing(List<Citing> citations, Map<OfficialId, LiveAnswer> live) {
		return judge(citations, live, this.known);
	}

	private List<Outcome> judge(List<Citing> citations, Map<OfficialId, LiveAnswer> live, KnownIndexes known) {
		if (citations.isEmpty()) {
			return List.of();
		}
		RegisterFacts register = new RegisterFacts(this.register, citations.stream().map(Citing::document).toList(),
				live, known);
		return citations.stream().map((citing) -> judge(citing, register)).toList();
	}

	/** A save is never lost over words that the comparison cannot digest. */
	private static Outcome judge(Citing citing, RegisterFacts register) {
		RegisterAnswer facts = register.of(citing.document());
		try {
			return Judgement.of(citing, facts, register);
		}
		catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException ex) {
			logger.error("A citation of {} was not compared", citing.document(), ex);
			return Outcome.of(Verdict.NOT_CHECKED, facts.basis(), List.of(), List.of(), List.of());
		}
	}

}
