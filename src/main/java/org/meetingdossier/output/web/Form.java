package org.meetingdossier.output.web;

import org.meetingdossier.output.OutgoingDossier;
import org.meetingdossier.output.OutputFormat;

/**
 * A form in which an edition can be taken along.
 *
 * @param extension what its address ends in
 * @param kilobytes how large it is, at least 1
 */
record Form(String extension, int kilobytes) {

	private static final int KILOBYTE = 1024;

	static Form of(OutputFormat format, OutgoingDossier outgoing) {
		return new Form(format.extension(), kilobytes(format.write(outgoing)));
	}

	/** How large a file is, as people say it. */
	static int kilobytes(byte[] file) {
		return Math.max(1, file.length / KILOBYTE);
	}

}
