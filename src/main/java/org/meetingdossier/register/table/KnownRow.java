package org.meetingdossier.register.table;

import java.time.LocalDate;

import org.meetingdossier.register.DocumentFacts;
import org.meetingdossier.register.SnapshotId;
import org.meetingdossier.register.file.RegisterRow;

/**
 * What the register holds of a document, and the snapshot that says so.
 */
public record KnownRow(RegisterRow row, SnapshotId snapshot, LocalDate asOf) {

	public DocumentFacts facts() {
		return this.row.facts();
	}

}
