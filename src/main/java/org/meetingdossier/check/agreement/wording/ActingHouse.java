package org.meetingdossier.check.agreement.wording;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;

/**
 * The House that dealt with a motion, told before the word for it: "de door de Eerste
 * Kamer aangenomen motie", "de Tweede Kamer verwierp de motie", "de senaat heeft de motie
 * (…) aangenomen".
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
		if (isHouse(words, at)) {
			int verb = start(words, at) - 1;
			boolean whole = words.is(verb, "heeft", "nam") && words.is(motion, "motie") && isClosed(words, motion, verb);
			return whole ? house(words, at) : null;
		}
		boolean acts = words.is(at, "verwierp", "aanvaardde") || (words.is(at, "nam") && isClosed(words, motion, at))
				|| (words.is(at, "heeft") && words.is(motion, "motie") && isClosed(words, motion, at));
		// "De Tweede Kamer nam de motie aan", but not "de motie die de Tweede Kamer nam"
		boolean first = isHouse(words, at - 1) && words.get(start(words, at - 1) - 1).type() == Token.Type.BREAK;
		return (acts && first) ? house(words, at - 1) : null;
	}

	// "heeft de motie … aangenomen", "nam de motie … aan"
	private static boolean isClosed(Words words, int motion, int verb) {
		boolean closed = false;
		for (int i = motion; i < words.size() && words.get(i).type() != Token.Type.BREAK; i++) {
			if (words.is(i, "kamer", "senaat", "dat", "die", "waarin", "waarna", "en", "brief")) {
				return false;
			}
			closed |= words.is(verb, "nam") ? (words.is(i, "aan") && words.get(i + 1).type() == Token.Type.BREAK)
					: words.is(i, "aangenomen", "verworpen", "aanvaard");
		}
		return closed;
	}

	private static boolean isHouse(Words words, int at) {
		return words.is(at, "senaat", "kamer") && house(words, at) != null;
	}

	private static int start(Words words, int house) {
		return words.is(house, "senaat") ? house - 1 : house - 2;
	}

	private static @Nullable Chamber house(Words words, int kamer) {
		if (words.is(kamer, "senaat") && words.is(kamer - 1, "de")) {
			return Chamber.EERSTE_KAMER;
		}
		if (!words.is(kamer, "kamer") || !words.is(kamer - 2, "de")) {
			return null;
		}
		if (words.is(kamer - 1, "eerste")) {
			return Chamber.EERSTE_KAMER;
		}
		return words.is(kamer - 1, "tweede") ? Chamber.TWEEDE_KAMER : null;
	}

}
