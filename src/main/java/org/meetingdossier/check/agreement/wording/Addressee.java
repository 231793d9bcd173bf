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
		if (!words.is(at, "aan", "in")) {
			return null;
		}
		int next = at + 1;
		next += words.is(next, "de", "uw", "onze") ? 1 : 0;
		boolean chair = words.is(next, "voorzitter") && words.is(next + 1, "van") && words.is(next + 2, "de");
		next += chair ? 3 : 0;
		int end = words.is(next, "ek", "tk") ? next + 1 : next + 2;
		boolean named = words.is(next, "eerste", "tweede", "ek", "tk") && words.is(end - 1, "ek", "tk", "kamer");
		if (named) {
			Chamber house = words.is(next, "eerste", "ek") ? Chamber.EERSTE_KAMER : Chamber.TWEEDE_KAMER;
			return new Addressee(words.is(end, "en") ? null : house, end);
		}
		return words.is(next, "kamer", "voorzitter", "parlement", "staten") ? new Addressee(null, next + 1) : null;
	}

}
