package org.meetingdossier.register.source;

import java.io.Closeable;

import org.jspecify.annotations.Nullable;

/**
 * The records of an answer, one at a time, so that memory stays flat however long the
 * answer is.
 */
public interface SourceRecords extends Closeable {

	/**
	 * Reads the next record.
	 * @return the record, or null at the end of the answer
	 * @throws DiagnosticException if the register says that it did not answer the
	 * question
	 * @throws DamagedSourceException if the answer breaks off or is not what it should be
	 */
	@Nullable SourceRecord next();

}
