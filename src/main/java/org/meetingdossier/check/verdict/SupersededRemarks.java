package org.meetingdossier.check.verdict;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.register.RegisteredDocument;
import org.meetingdossier.register.Successor;

/** Whether a document was withdrawn or another came in its place. */
final class SupersededRemarks {

	private SupersededRemarks() {
	}

	static List<Remark> on(@Nullable RegisteredDocument document) {
		List<Remark> remarks = new ArrayList<>();
		if (document != null && document.withdrawn()) {
			remarks.add(new Remark(Remark.Kind.SUPERSEDED, "WITHDRAWN", null));
		}
		Successor successor = (document != null) ? document.successor() : null;
		if (successor != null) {
			remarks.add(new Remark(Remark.Kind.SUPERSEDED, successor.relation().name(), successor.id().value()));
		}
		return List.copyOf(remarks);
	}

}
