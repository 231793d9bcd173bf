package org.meetingdossier.check.verdict;

import java.util.List;

import org.meetingdossier.check.agreement.Citing;
import org.meetingdossier.citation.CitationFinder;

/**
 * How the words of a citation depart from official practice.
 */
final class IrregularRemarks {

	private static final CitationFinder FINDER = new CitationFinder();

	private IrregularRemarks() {
	}

	static List<Remark> on(Citing citing) {
		String text = (citing.footnote() != null) ? citing.footnote() : citing.sentence();
		return FINDER.findCited(text.substring(citing.start(), citing.end()))
			.stream()
			.filter((citation) -> citation.id().filter(citing.document()::equals).isPresent())
			.limit(1)
			.flatMap((citation) -> citation.irregular().stream())
			.map((irregularity) -> new Remark(Remark.Kind.IRREGULAR, irregularity.code(), null))
			.toList();
	}

}
