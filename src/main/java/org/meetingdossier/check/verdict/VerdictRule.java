package org.meetingdossier.check.verdict;

import java.util.List;

import org.meetingdossier.check.agreement.Comparison;
import org.meetingdossier.check.agreement.Evidence;

/**
 * Which verdict follows from the register's answer.
 */
final class VerdictRule {

	private VerdictRule() {
	}

	static Verdict of(Facts facts, List<Evidence> evidence) {
		if (compared(evidence, Comparison.DIFFERENT)) {
			return Verdict.DIFFERS;
		}
		if (facts.document() == null) {
			return ofSilence(facts);
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

	static boolean compared(List<Evidence> evidence, Comparison comparison) {
		return evidence.stream().anyMatch((field) -> field.comparison() == comparison);
	}

}
