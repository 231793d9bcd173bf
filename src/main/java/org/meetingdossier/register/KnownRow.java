package org.meetingdossier.register;

import java.time.LocalDate;

/**
 * What the register holds of a document, and the snapshot that says so.
 */
record KnownRow(RegisterRow row, SnapshotId snapshot, LocalDate asOf) {

	static KnownRow of(OfficialDocument document) {
		return new KnownRow(document.row(), document.snapshot().id(), document.snapshot().asOf());
	}

}
