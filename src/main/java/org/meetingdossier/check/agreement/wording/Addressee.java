package org.meetingdossier.check.agreement.wording;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;

/**
 * To which House a paper went: "aan de Eerste Kamer", "aan uw Kamer", "in de Eerste
 * Kamer".
 *
 * @param house the House; null when both are named, or none
 * @param end the token behind the words
 */
record Addressee(@Nullable Chamber house, int end) {

	static @Nullable Addressee at(Words words, int at) {
		int named = Frames.end("addressed", words, at);
		if (named < 0) {
			int end = Frames.end("addressed to parliament", words, at);
			return (end >= 0) ? new Addressee(null, end) : null;
		}
		boolean senate = words.is(named - 1, "ek") || words.is(named - 2, "eerste");
		Chamber house = senate ? Chamber.EERSTE_KAMER : Chamber.TWEEDE_KAMER;
		return new Addressee(words.is(named, "en") ? null : house, named);
	}

}
