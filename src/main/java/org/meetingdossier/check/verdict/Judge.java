package org.meetingdossier.check.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.meetingdossier.check.agreement.Agreement;
import org.meetingdossier.check.agreement.Citing;
import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.citation.OfficialId;

/**
 * Judges citations: asks the register for all of them at once, and compares each sentence
 * with the answer.
 */
@Component
public class Judge {

	private final RegisterFacts register;

	Judge(RegisterFacts register) {
		this.register = register;
	}

	/**
	 * Judges citations.
	 * @param citations the citations with their sentences
	 * @return the outcome of each, in the same order
	 */
	public List<Outcome> judge(List<Citing> citations) {
		Map<OfficialId, Facts> facts = this.register.of(citations.stream().map(Citing::document).toList());
		return citations.stream().map((citing) -> judge(citing, facts.get(citing.document()))).toList();
	}

	private Outcome judge(Citing citing, @Nullable Facts facts) {
		if (facts == null) {
			return Outcome.unchecked();
		}
		List<Evidence> evidence = (facts.document() != null) ? Agreement.between(citing, facts.document()) : List.of();
		OfficialId betterFit = null;
		List<OfficialId> meant = (facts.document() == null) ? facts.candidates() : List.of();
		List<Remark> remarks = new ArrayList<>(IrregularRemarks.on(citing));
		remarks.addAll(facts.otherForms());
		remarks.addAll(SupersededRemarks.on(facts.document()));
		return new Outcome(VerdictRule.of(facts, evidence, betterFit), facts.basis(),
				AboveTheHighest.of(citing.document(), facts), meant.stream().map(OfficialId::value).toList(), remarks,
				evidence);
	}

}
