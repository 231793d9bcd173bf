package org.meetingdossier.reading;

import org.meetingdossier.citation.OfficialId;

/**
 * An official document as a page links it.
 *
 * @param id the canonical id
 * @param name the id as people write it
 */
public record DocumentLink(String id, String name) {

	static DocumentLink to(OfficialId id) {
		return new DocumentLink(id.value(), id.display());
	}

	/**
	 * The page of the document.
	 * @return its address
	 */
	public String address() {
		return "/documents/" + this.id;
	}

	static String addressOf(OfficialId id) {
		return to(id).address();
	}

}
