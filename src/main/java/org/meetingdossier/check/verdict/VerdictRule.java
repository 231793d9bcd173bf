package org.meetingdossier.check.verdict;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.Comparison;
import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.check.agreement.Field;

/**
 * Which verdict follows from the register's answer. The kind of a paper tells it from no
 * other, nor do the House and the session; and who states a subject that cannot be
 * compared may speak of another paper.
 */
final class VerdictRule {

	private static final Set<Field> TELLING = EnumSet.of(Field.TITLE, Field.DATE, Field.AUTHOR, Field.SUFFIX);

	private VerdictRule() {
	}

	static Verdict of(RegisterAnswer facts, List<Evidence> evidence, @Nullable Likelier likelier) {
		if (compared(evidence, Comparison.DIFFERENT)) {
			return Verdict.DIFFERS;
		}
		if (likelier != null) {
			return Verdict.LIKELIER;
		}
		if (facts.document() == null) {
			return ofSilence(facts);
		}
		return agrees(evidence) ? Verdict.AGREES : Verdict.FOUND;
	}

	static boolean agrees(List<Evidence> evidence) {
		boolean open = evidence.stream()
			.anyMatch((one) -> one.field() == Field.TITLE && one.comparison() == Comparison.NOT_COMPARABLE);
		return !open && !isOtherwise(evidence, Field.DATE) && !isOtherwise(evidence, Field.STATUS)
				&& !isOnlySender(evidence) && evidence.stream().anyMatch((one) -> TELLING.contains(one.field()) && one.comparison().isAlike());
	}

	/** Something else is said than the register has, and it may be said of something else. */
	private static boolean isOtherwise(List<Evidence> evidence, Field field) {
		List<Evidence> said = evidence.stream().filter((one) -> one.field() == field && one.registered() != null).toList();
		return said.stream().anyMatch((one) -> one.comparison() == Comparison.NOT_COMPARABLE)
				&& said.stream().noneMatch((one) -> one.comparison().isAlike());
	}

	/** A minister sends many papers; of which kind this one is, was not compared. */
	private static boolean isOnlySender(List<Evidence> evidence) {
		boolean other = evidence.stream()
			.anyMatch((one) -> one.field() == Field.KIND && one.comparison() == Comparison.NOT_COMPARABLE);
		return other && evidence.stream()
			.filter((one) -> TELLING.contains(one.field()) && one.comparison().isAlike())
			.allMatch((one) -> one.field() == Field.SUFFIX
					|| (one.field() == Field.AUTHOR && one.stated().matches("(?i).*(minister|staatssecretaris|kabinet).*")));
	}

	/** The silence of a register that is not there, or was not reached, says nothing. */
	private static Verdict ofSilence(RegisterAnswer facts) {
		if (facts.snapshot() == null || !facts.reachable()) {
			return Verdict.NOT_CHECKED;
		}
		return (facts.candidates().size() > 1) ? Verdict.SEVERAL : Verdict.NOT_IN_REGISTER;
	}

	static boolean compared(List<Evidence> evidence, Comparison comparison) {
		return evidence.stream().anyMatch((field) -> field.comparison() == comparison);
	}

}
