package org.meetingdossier.register;

import java.util.List;

import org.meetingdossier.register.file.ImportFinding;
import org.meetingdossier.register.file.ImportFindings;

/**
 * What came of an import. Wrong rows are findings; all other rows are in the register.
 *
 * @param outcome how far the import came
 * @param imported how many documents are new or differ from what was known
 * @param unchanged how many documents were known with the same content
 * @param passedOver how many records the source has deleted
 * @param findingCount how many things are not right
 * @param findings the first of them, in the order in which they were found
 */
public record ImportReport(Outcome outcome, int imported, int unchanged, int passedOver, int findingCount,
		List<ImportFinding> findings) {

	public ImportReport {
		findings = List.copyOf(findings);
	}

	static ImportReport of(Outcome outcome, ImportTally tally, int passedOver, ImportFindings findings) {
		return new ImportReport(outcome, tally.imported(), tally.unchanged(), passedOver, findings.count(),
				findings.kept());
	}

	/**
	 * How far an import came.
	 */
	public enum Outcome {

		/** The right rows of the file are in the register. */
		COMPLETED,

		/** The same file was imported before. */
		REPEATED,

		/**
		 * The head of the file is not right, or it is no answer; none of its rows was
		 * read.
		 */
		REFUSED,

		/** The file cannot be read to its end; what stands before is in the register. */
		BROKEN_OFF

	}

}
