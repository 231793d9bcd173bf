package org.meetingdossier.register;

import org.meetingdossier.citation.OfficialId;

/**
 * One row of a register file, read and found to be right.
 *
 * @param line the line, or which record of the file it is, from 1
 * @param facts what it says
 */
record RegisterRow(int line, DocumentFacts facts) {

	OfficialId id() {
		return this.facts.id();
	}

}
