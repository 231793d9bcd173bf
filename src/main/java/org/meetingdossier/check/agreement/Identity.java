package org.meetingdossier.check.agreement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;

/** In what two ids of papers differ. Reprints and corrections are the same paper. */
final class Identity {

	private static final Pattern KAMERSTUK = Pattern
		.compile("kst-(?:\\d{8}-)?([0-9]{3,6}|[IVXLCDM]+)(?:-([^-]+))?-([0-9]+[a-z]?|[A-Z]{1,3})(?:-[hnb]\\d+)?");

	private static final Pattern BY_SESSION = Pattern.compile("(ah|h)-(tk|ek)-(\\d{8})-(.+)");

	private Identity() {
	}

	/** That a paper is another than the stated one; null when it is not. */
	static @Nullable Evidence compared(OfficialId stated, OfficialId other) {
		Field field = difference(stated, other);
		return (field != null) ? Evidence.of(field, stated.display(), other.display(), Comparison.DIFFERENT) : null;
	}

	/**
	 * The first part in which two ids differ.
	 * @param stated the id that a text gives
	 * @return the field of that part, or null when both are one paper
	 */
	static @Nullable Field difference(OfficialId stated, OfficialId other) {
		Matcher one = KAMERSTUK.matcher(stated.value());
		Matcher two = KAMERSTUK.matcher(other.value());
		if (one.matches() && two.matches()) {
			boolean number = one.group(3).equals(two.group(3)) && one.group(1).equals(two.group(1));
			boolean suffix = String.valueOf(one.group(2)).equals(String.valueOf(two.group(2)));
			return !number ? Field.NUMBER : (suffix ? null : Field.SUFFIX);
		}
		Matcher early = BY_SESSION.matcher(stated.value());
		Matcher late = BY_SESSION.matcher(other.value());
		if (early.matches() && late.matches() && early.group(4).equals(late.group(4))) {
			return !early.group(3).equals(late.group(3)) ? Field.SESSION
					: (early.group(2).equals(late.group(2)) ? null : Field.CHAMBER);
		}
		return stated.equals(other) ? null : Field.NUMBER;
	}

	/**
	 * The number of the dossier of a paper and what stands behind it.
	 * @return the number and the suffix; empty when it has no suffix
	 */
	static String[] dossier(OfficialId id) {
		Matcher parts = KAMERSTUK.matcher(id.value());
		boolean both = parts.matches() && parts.group(2) != null && parts.group(1).chars().allMatch(Character::isDigit);
		return both ? new String[] { parts.group(1), parts.group(2) } : new String[0];
	}

}
