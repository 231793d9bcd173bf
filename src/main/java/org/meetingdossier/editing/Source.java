package org.meetingdossier.editing;

import java.util.Optional;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.RegisteredDocument;

/**
 * An official document that can be cited.
 *
 * @param id the canonical id
 * @param registered what the register knows of it; empty if it is silent
 */
public record Source(OfficialId id, Optional<RegisteredDocument> registered) {

	private static final String EMPTY = "^[]";

	/**
	 * The footnote that cites it.
	 * @return the note as it stands in a text
	 */
	public String footnote() {
		return "^[" + this.id.display() + "]";
	}

	/**
	 * A text that cites it: in the place of the first empty footnote, {@code ^[]}, or
	 * else at the end.
	 * @return the text with the footnote
	 */
	public String citedIn(String text) {
		int place = text.indexOf(EMPTY);
		if (place < 0) {
			return text + footnote();
		}
		return text.substring(0, place) + footnote() + text.substring(place + EMPTY.length());
	}

}
