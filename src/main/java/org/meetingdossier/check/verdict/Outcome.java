package org.meetingdossier.check.verdict;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.citation.OfficialId;

/**
 * What checking a citation gave: one verdict, and what it rests on.
 *
 * @param basis the snapshot of the register; null when there is none
 * @param highest the highest number that the register knows in the dossier, when the
 * cited one is above it
 * @param meant canonical ids of documents that the words can mean or fit better
 * @param remarks what else is to be known
 * @param evidence what the sentence says and what the register says, field by field
 * @param numbered the list that knows the highest number; null when none is told
 * @param likelier the paper that the words fit better; null when there is none
 */
public record Outcome(Verdict verdict, @Nullable Basis basis, @Nullable Integer highest, List<String> meant,
		List<Remark> remarks, List<Evidence> evidence, @Nullable Basis numbered, @Nullable Likelier likelier) {

	public Outcome {
		meant = List.copyOf(meant);
		remarks = List.copyOf(remarks);
		evidence = List.copyOf(evidence);
	}

	/**
	 * An outcome that points to no other paper.
	 * @param basis the snapshot of the register; null when there is none
	 * @param meant canonical ids of documents that the words can mean
	 * @param remarks what else is to be known
	 */
	public static Outcome of(Verdict verdict, @Nullable Basis basis, List<String> meant, List<Remark> remarks,
			List<Evidence> evidence) {
		return new Outcome(verdict, basis, null, meant, remarks, evidence, null, null);
	}

	/** The documents that the words can mean or fit better. */
	public List<OfficialId> meantDocuments() {
		return this.meant.stream().map(OfficialId::parse).toList();
	}

	/** The outcome of a citation that was not checked, and of which nothing is known. */
	public static Outcome unchecked() {
		return of(Verdict.NOT_CHECKED, null, List.of(), List.of(), List.of());
	}

}
