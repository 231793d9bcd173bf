package org.meetingdossier.check.verdict;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.HighestNumber;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredDocument;

/**
 * What the register answers to the question for one document.
 *
 * @param snapshot what the answer rests on; null when nothing was imported
 * @param reachable false when a live register should have been asked and was not reached
 * @param document the document; null when the register does not hold it
 * @param candidates documents that the words can mean, when the id is not one of them
 * @param otherForms other forms of the paper
 * @param highest the highest number that is known in the dossier, and where; null when
 * none is
 */
record RegisterAnswer(@Nullable RegisterSnapshot snapshot, boolean reachable, @Nullable RegisteredDocument document,
		List<OfficialId> candidates, List<Remark> otherForms, @Nullable HighestNumber highest) {

	@Nullable Basis basis() {
		RegisterSnapshot answering = (this.document != null) ? this.document.snapshot() : this.snapshot;
		return (answering != null) ? Basis.of(answering) : null;
	}

}
