package org.meetingdossier.citation.corpus;

import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.OfficialId;

/**
 * A citation that the finder reported with an id.
 */
record Hit(Span span, String text, String id, String kind) {

	static Hit of(Citation citation) {
		String id = citation.id().map(OfficialId::value).orElseThrow();
		return new Hit(new Span(citation.start(), citation.end()), citation.text(), id, citation.kind().label());
	}

	boolean meets(Label label) {
		return this.id.equals(label.id()) && this.span.overlaps(label.span());
	}

}
