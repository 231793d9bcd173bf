package org.meetingdossier.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;

/**
 * One row of a register file, read and found to be right.
 */
record RegisterRow(int line, OfficialId id, String title, boolean literal, @Nullable String kind,
		@Nullable String status, @Nullable String author, @Nullable String documentNumber, @Nullable String caseNumber,
		@Nullable LocalDate date) {

	/**
	 * Whether both say the same of a document, wherever they stand.
	 */
	boolean agreesWith(RegisterRow other) {
		return equals(other.atLine(this.line));
	}

	private RegisterRow atLine(int line) {
		return new RegisterRow(line, this.id, this.title, this.literal, this.kind, this.status, this.author,
				this.documentNumber, this.caseNumber, this.date);
	}

}
