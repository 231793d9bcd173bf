package org.meetingdossier.register.file;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.register.source.SourceRecord;
import org.meetingdossier.register.source.SourceRecords;

/**
 * Rows of an answer that a register gave.
 */
final class RecordRows implements RegisterRows {

	private final SourceRecords records;

	private final ImportFindings findings;

	private int passedOver;

	private int number = 1;

	RecordRows(SourceRecords records, ImportFindings findings) {
		this.records = records;
		this.findings = findings;
	}

	@Override
	public @Nullable RegisterRow next() {
		SourceRecord record = this.records.next();
		while (record != null) {
			this.number = record.number();
			if (record.facts() != null) {
				return new RegisterRow(record.number(), record.facts());
			}
			if (record.finding() != null) {
				this.findings.add(record.finding());
			}
			else {
				this.passedOver++;
			}
			record = this.records.next();
		}
		return null;
	}

	@Override
	public int passedOver() {
		return this.passedOver;
	}

	@Override
	public int line() {
		return this.number;
	}

}
