package org.meetingdossier.register.file;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.DocumentFacts;

/**
 * One row of a register file, read and found to be right.
 *
 * @param line the line, or which record of the file it is, from 1
 * @param facts what it says
 */
public record RegisterRow(int line, DocumentFacts facts) {

	public OfficialId id() {
		return this.facts.id();
	}

}
