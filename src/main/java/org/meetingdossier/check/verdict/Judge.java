package org.meetingdossier.check.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.meetingdossier.check.agreement.Agreement;
import org.meetingdossier.check.agreement.Citing;
import org.meetingdossier.check.agreement.Comparison;
import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.Register;
import org.meetingdossier.register.RegisteredDocument;
import org.meetingdossier.register.live.LiveAnswer;

/**
 * Judges citations: asks the register for all of them at once, and compares each sentence
 * with the answer.
 */
@Component
public class Judge {

	private static final Logger logger = LoggerFactory.getLogger(Judge.class);

	private final Register register;

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
		if (citations.isEmpty()) {
			return List.of();
		}
		RegisterFacts register = new RegisterFacts(this.register, citations.stream().map(Citing::document).toList(),
				live);
		return citations.stream().map((citing) -> judge(citing, register)).toList();
	}

	/** A save is never lost over words that the comparison cannot digest. */
	private static Outcome judge(Citing citing, RegisterFacts register) {
		Facts facts = register.of(citing.document());
		try {
			return judge(citing, facts, register);
		}
		catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException ex) {
			logger.error("A citation of {} was not compared", citing.document(), ex);
			return new Outcome(Verdict.NOT_CHECKED, facts.basis(), null, List.of(), List.of(), List.of());
		}
	}

	private static Outcome judge(Citing citing, Facts facts, RegisterFacts register) {
		RegisteredDocument document = facts.document();
		List<Evidence> evidence = new ArrayList<>(
				(document != null) ? Agreement.between(citing, document) : List.of());
		Optional<RegisteredDocument> betterFit = confirmed(evidence) ? Optional.empty()
				: Agreement.betterFit(citing, document, register.instead(citing.document()));
		betterFit.ifPresent((fit) -> evidence.add(Agreement.pointingTo(citing, fit)));
		Verdict verdict = VerdictRule.of(facts, evidence);
		List<OfficialId> meant = betterFit.map((fit) -> List.of(fit.id()))
			.orElse((verdict == Verdict.SEVERAL) ? facts.candidates() : List.of());
		return new Outcome(verdict, facts.basis(), AboveTheHighest.of(citing.document(), facts),
				meant.stream().map(OfficialId::value).toList(), remarks(citing, facts), evidence);
	}

	private static boolean confirmed(List<Evidence> evidence) {
		return VerdictRule.compared(evidence, Comparison.EQUAL)
				&& !VerdictRule.compared(evidence, Comparison.DIFFERENT);
	}

	private static List<Remark> remarks(Citing citing, Facts facts) {
		List<Remark> remarks = new ArrayList<>(IrregularRemarks.on(citing));
		remarks.addAll(facts.otherForms());
		remarks.addAll(SupersededRemarks.on(facts.document()));
		return remarks;
	}

}
