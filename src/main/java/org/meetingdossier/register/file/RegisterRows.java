package org.meetingdossier.register.file;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * The rows of an opened file, one at a time. What is wrong with a row is a finding and
 * the row is left out.
 */
public interface RegisterRows {

	/**
	 * The next row that is right.
	 * @return the row, or null at the end of the file
	 */
	@Nullable RegisterRow next() throws IOException;

	/** How many records were left out because the source has deleted them. */
	int passedOver();

	/** The line up to which the file was read. */
	int line();

}
