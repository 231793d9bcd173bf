package org.meetingdossier.register;

import java.util.Optional;

import org.meetingdossier.citation.OfficialId;

/**
 * What is known to exist officially.
 */
public class Register {

	/**
	 * Looks a document up.
	 * @param id the canonical id
	 * @return the document, or empty when the register does not hold it, which does not
	 * mean that it does not exist
	 */
	public Optional<RegisteredDocument> find(OfficialId id) {
		throw new UnsupportedOperationException(id.toString());
	}

	/**
	 * The snapshot that answers rest on.
	 * @return the newest snapshot, or empty when nothing was imported yet
	 */
	public Optional<RegisterSnapshot> newestSnapshot() {
		throw new UnsupportedOperationException();
	}

}
