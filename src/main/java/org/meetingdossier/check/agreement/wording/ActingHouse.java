package org.meetingdossier.check.agreement.wording;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;

/**
 * The House that dealt with a motion, told before the word for it: "de door de Eerste
 * Kamer aangenomen motie", "de Tweede Kamer verwierp de motie".
 */
final class ActingHouse {

	private ActingHouse() {
	}

	/**
	 * Reads the House before the word for a motion.
	 * @param words the text
	 * @param motion the word
	 * @return the House, or null when none is told there
	 */
	static @Nullable Chamber before(Words words, int motion) {
		int at = motion - 1;
		at -= words.is(at, "gewijzigde") ? 1 : 0;
		at -= words.is(at, "nader") ? 1 : 0;
		if (words.is(at, "aangenomen", "verworpen", "ingediende", "aanvaarde", "aangehouden")) {
			return words.is(at - 4, "door", "in") ? house(words, at - 1) : null;
		}
		at -= words.is(at, "de", "een") ? 1 : 0;
		boolean acts = words.is(at, "verwierp", "nam", "aanvaardde");
		// "De Tweede Kamer nam de motie aan", but not "de motie die de Tweede Kamer nam"
		boolean first = words.get(at - 4).type() == Token.Type.BREAK;
		return (acts && first) ? house(words, at - 1) : null;
	}

	private static @Nullable Chamber house(Words words, int kamer) {
		if (!words.is(kamer, "kamer") || !words.is(kamer - 2, "de")) {
			return null;
		}
		if (words.is(kamer - 1, "eerste")) {
			return Chamber.EERSTE_KAMER;
		}
		return words.is(kamer - 1, "tweede") ? Chamber.TWEEDE_KAMER : null;
	}

}
