package org.meetingdossier.register;

import java.time.LocalDate;

/**
 * What the register holds of a document, and the snapshot that says so.
 */
record KnownRow(RegisterRow row, SnapshotId snapshot, LocalDate asOf) {

	DocumentFacts facts() {
		return this.row.facts();
	}

}
