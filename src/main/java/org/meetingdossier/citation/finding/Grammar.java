package org.meetingdossier.citation.finding;

import org.meetingdossier.citation.text.Anchor;
import org.meetingdossier.citation.text.Cursor;

/**
 * The forms of one kind of citation.
 */
public interface Grammar {

	/**
	 * Reads a citation and reports it.
	 * @param cursor reads the text; where it stands behind the citation, the search goes
	 * on
	 * @param anchor where the citation may start
	 * @param findings takes what was found
	 * @return whether there was a citation; if not, the cursor may stand anywhere
	 */
	boolean read(Cursor cursor, Anchor anchor, FoundCitations findings);

}
