package org.meetingdossier.check.verdict;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.Comparison;
import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.citation.OfficialId;

/**
 * Which verdict follows from the register's answer.
 */
final class VerdictRule {

	private VerdictRule() {
	}

	static Verdict of(Facts facts, List<Evidence> evidence, @Nullable OfficialId betterFit) {
		if (facts.document() == null) {
			return ofSilence(facts);
		}
		if (betterFit != null || compared(evidence, Comparison.DIFFERENT)) {
			return Verdict.DIFFERS;
		}
		return compared(evidence, Comparison.EQUAL) ? Verdict.AGREES : Verdict.FOUND;
	}

	/** The silence of a register that is not there, or was not reached, says nothing. */
	private static Verdict ofSilence(Facts facts) {
		if (facts.snapshot() == null || !facts.reachable()) {
			return Verdict.NOT_CHECKED;
		}
		return (facts.candidates().size() > 1) ? Verdict.SEVERAL : Verdict.NOT_IN_REGISTER;
	}

	private static boolean compared(List<Evidence> evidence, Comparison comparison) {
		return evidence.stream().anyMatch((field) -> field.comparison() == comparison);
	}

}
