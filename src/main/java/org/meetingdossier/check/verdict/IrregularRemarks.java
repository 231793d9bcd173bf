package org.meetingdossier.check.verdict;

import java.util.List;
import java.util.stream.Stream;

import org.meetingdossier.check.agreement.Citing;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.citation.Irregularity;
import org.meetingdossier.citation.Reason;

/** How the words of a citation depart from official practice. */
final class IrregularRemarks {

	private static final CitationFinder FINDER = new CitationFinder();

	private IrregularRemarks() {
	}

	static List<Remark> on(Citing citing) {
		String text = (citing.footnote() != null) ? citing.footnote() : citing.sentence();
		return FINDER.find(text.substring(citing.start(), citing.end()))
			.stream()
			.filter((citation) -> citation.id()
				.map(citing.document()::equals)
				.orElse(citation.reason().filter(Reason.SESSION_MISSING.code()::equals).isPresent()))
			.limit(1)
			.flatMap((citation) -> Stream.concat(citation.irregular().stream().map(Irregularity::code),
					citation.reason().stream()))
			.map((code) -> new Remark(Remark.Kind.IRREGULAR, code, null))
			.toList();
	}

}
