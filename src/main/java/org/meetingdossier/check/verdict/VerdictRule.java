package org.meetingdossier.check.verdict;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.Comparison;
import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.check.agreement.Field;
import org.meetingdossier.check.agreement.wording.Office;
import org.meetingdossier.check.agreement.wording.Offices;

/**
 * Which verdict follows from the register's answer. The kind of a paper tells it from no
 * other, nor do the House and the session; and who states a subject that cannot be
 * compared may speak of another paper.
 */
final class VerdictRule {

	private static final Set<Field> TELLING = EnumSet.of(Field.TITLE, Field.DATE, Field.AUTHOR, Field.SUFFIX);

	private static final Pattern OFFICE = Pattern.compile("(?i)minister|staatssecretaris|kabinet");

	/**
	 * "jaarverslag 2024" is called by its first word, "commissievragen" by the last part.
	 */
	private static final Pattern AROUND = Pattern.compile("^commissie(?=vragen)| \\d{4}$");

	private VerdictRule() {
	}

	static Verdict of(RegisterAnswer facts, List<Evidence> evidence, @Nullable Likelier likelier) {
		if (compared(evidence, Comparison.DIFFERENT)) {
			return Verdict.DIFFERS;
		}
		// Which paper is meant says nothing of the one that is cited.
		boolean silent = facts.document() == null && ofSilence(facts) == Verdict.NOT_IN_REGISTER;
		if (likelier != null && !silent) {
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
		return !open && !isOtherwise(evidence, Field.DATE) && !isOfAnother(evidence)
				&& !isOtherwise(evidence, Field.STATUS) && !isOtherwise(evidence, Field.CHAMBER)
				&& !isOnlySender(evidence) && !isOnlySubject(evidence)
				&& evidence.stream().anyMatch((one) -> TELLING.contains(one.field()) && one.comparison().isAlike());
	}

	/**
	 * Something else is said than the register has, and it may be said of something else.
	 */
	private static boolean isOtherwise(List<Evidence> evidence, Field field) {
		List<Evidence> said = evidence.stream()
			.filter((one) -> one.field() == field && one.registered() != null)
			.toList();
		return said.stream().anyMatch((one) -> one.comparison() == Comparison.NOT_COMPARABLE)
				&& said.stream().noneMatch((one) -> one.comparison().isAlike());
	}

	/** People do something in the sentence who did not write it; perhaps it is theirs. */
	private static boolean isOfAnother(List<Evidence> evidence) {
		return isOtherwise(evidence.stream().filter((one) -> one.comparison().isAlike() || isWho(one)).toList(),
				Field.AUTHOR);
	}

	private static boolean isWho(Evidence one) {
		List<Office> stated = Offices.of(one.stated());
		boolean known = one.registered() != null && !Offices.of(one.registered()).isEmpty();
		return stated.isEmpty() || (known && stated.stream()
			.allMatch((office) -> office.rank() != Office.Rank.ANY
					&& (!office.portfolio().isEmpty() || office.name() != null)));
	}

	/** A minister sends many papers; of which kind this one is, was not compared. */
	private static boolean isOnlySender(List<Evidence> evidence) {
		boolean other = evidence.stream()
			.anyMatch((one) -> one.field() == Field.KIND && one.comparison() == Comparison.NOT_COMPARABLE);
		return other && evidence.stream()
			.filter((one) -> TELLING.contains(one.field()) && one.comparison().isAlike())
			.allMatch((one) -> one.field() == Field.SUFFIX
					|| (one.field() == Field.AUTHOR && (!Offices.of(one.stated()).isEmpty() || isOffice(one))));
	}

	/** Told by an office, and not by a name. */
	static boolean isOffice(Evidence one) {
		return OFFICE.matcher(one.stated()).find();
	}

	/**
	 * The same subject can be that of a report, of the answer to it and of questions
	 * about both, and on one day many papers are sent.
	 */
	private static boolean isOnlySubject(List<Evidence> evidence) {
		List<Evidence> others = evidence.stream().filter(VerdictRule::isOfAnotherKind).toList();
		boolean answers = others.stream().anyMatch((one) -> one.stated().contains("vragen"));
		Set<Field> alike = evidence.stream()
			.filter((one) -> TELLING.contains(one.field()) && one.comparison().isAlike())
			.map(Evidence::field)
			.collect(Collectors.toSet());
		return answers || (!others.isEmpty()
				&& (Set.of(Field.TITLE).containsAll(alike) || Set.of(Field.DATE).containsAll(alike)));
	}

	/** A kind that the register names nowhere, not even as what a letter replies to. */
	static boolean isOfAnotherKind(Evidence one) {
		String name = AROUND.matcher(one.stated()).replaceAll("");
		String said = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
		return one.field() == Field.KIND && one.comparison() == Comparison.NOT_COMPARABLE && one.registered() != null
				&& !one.registered().toLowerCase(Locale.ROOT).contains(said);
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
