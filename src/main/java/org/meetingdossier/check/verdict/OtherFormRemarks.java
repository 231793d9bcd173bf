package org.meetingdossier.check.verdict;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.register.RegisteredDocument;
import org.meetingdossier.register.Successor;
import org.meetingdossier.register.Variant;

/**
 * Other forms of a paper: reprints, corrections, the letter of the Eerste Kamer. An annex
 * is another text, and what came in its place is told of anyway.
 */
final class OtherFormRemarks {

	private OtherFormRemarks() {
	}

	static List<Remark> of(List<Variant> variants, @Nullable RegisteredDocument document) {
		Successor successor = (document != null) ? document.successor() : null;
		return variants.stream()
			.filter((variant) -> variant.kind() != Variant.Kind.ANNEX)
			.filter((variant) -> successor == null || !successor.id().equals(variant.document().id()))
			.map((variant) -> new Remark(Remark.Kind.OTHER_FORM, variant.kind().name(),
					variant.document().id().value()))
			.toList();
	}

}
