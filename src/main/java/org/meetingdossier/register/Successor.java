package org.meetingdossier.register;

import org.meetingdossier.citation.OfficialId;

/**
 * The document that came in the place of another.
 *
 * @param id its canonical id
 * @param relation how it came in the other's place
 */
public record Successor(OfficialId id, Relation relation) {

	/**
	 * How one document comes in the place of another.
	 */
	public enum Relation {

		/**
		 * It replaces the other: "ter vervanging van", usually a motion or an amendment.
		 */
		REPLACES,

		/** It is a reprint (herdruk) of the other. */
		REPRINTS,

		/** It corrects the other. */
		CORRECTS

	}

}
