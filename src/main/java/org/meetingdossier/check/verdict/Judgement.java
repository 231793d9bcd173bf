package org.meetingdossier.check.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.Agreement;
import org.meetingdossier.check.agreement.Citing;
import org.meetingdossier.check.agreement.Comparison;
import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.HighestNumber;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Compares one citation with what the register answers. It asks nothing itself.
 */
final class Judgement {

	private Judgement() {
	}

	static Outcome of(Citing citing, Facts facts, Supplier<List<RegisteredDocument>> instead) {
		RegisteredDocument document = facts.document();
		List<Evidence> evidence = (document != null) ? Agreement.between(citing, document) : List.of();
		Optional<RegisteredDocument> other = confirmed(evidence) ? Optional.empty()
				: Agreement.betterFit(citing, document, instead.get());
		Likelier likelier = other.map((fit) -> new Likelier(fit.id().value(), fit.title(), List.of())).orElse(null);
		Verdict verdict = VerdictRule.of(facts, evidence, likelier);
		HighestNumber highest = AboveTheHighest.of(citing.document(), facts);
		return new Outcome(verdict, facts.basis(), (highest != null) ? highest.number() : null,
				meant(verdict, likelier, facts), remarks(citing, facts),
				evidence.stream().map(Evidence::loosely).toList(),
				(highest != null) ? Basis.of(highest.snapshot()) : null, likelier);
	}

	private static List<String> meant(Verdict verdict, @Nullable Likelier likelier, Facts facts) {
		if (likelier != null) {
			return List.of(likelier.id());
		}
		return (verdict == Verdict.SEVERAL) ? facts.candidates().stream().map(OfficialId::value).toList() : List.of();
	}

	private static boolean confirmed(List<Evidence> evidence) {
		return VerdictRule.agrees(evidence) && !VerdictRule.compared(evidence, Comparison.DIFFERENT);
	}

	private static List<Remark> remarks(Citing citing, Facts facts) {
		List<Remark> remarks = new ArrayList<>(IrregularRemarks.on(citing));
		if (citing.document().isIssue()) {
			remarks.add(new Remark(Remark.Kind.ISSUE, "several-publications", null));
		}
		remarks.addAll(facts.otherForms());
		remarks.addAll(SupersededRemarks.on(facts.document()));
		return remarks;
	}

}
