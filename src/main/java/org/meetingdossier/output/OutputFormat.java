package org.meetingdossier.output;

import org.springframework.http.MediaType;

/**
 * A form in which a dossier leaves the product. A format is a pure function: the same
 * dossier always gives the same bytes.
 */
public interface OutputFormat {

	/**
	 * What the addresses and the files of this format end in.
	 * @return the ending, without a dot, such as {@code docx}
	 */
	String extension();

	/** What browsers are told that it is. */
	MediaType type();

	/**
	 * Writes a dossier.
	 * @param dossier what its reader may see of it
	 * @return the whole file
	 */
	byte[] write(OutgoingDossier dossier);

}
