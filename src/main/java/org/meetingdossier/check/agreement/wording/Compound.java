package org.meetingdossier.check.agreement.wording;

import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * What two words have in common at their ends, and what each puts before it:
 * "vliegbelasting", "kansspelbelasting".
 *
 * @param head the common end
 * @param one what the one puts before it; empty when it is the head itself
 * @param other what the other puts before it
 */
record Compound(String head, String one, String other) {

	private static final int SHORTEST_HEAD = 5;

	private static final int SHORTEST = 3;

	/**
	 * Compares two words.
	 * @return what they have in common; null when they are alike otherwise, or not
	 */
	static @Nullable Compound of(String one, String other, Predicate<String> known) {
		if (one.charAt(0) == other.charAt(0) || one.endsWith("e")) {
			return null;
		}
		for (int length = Likeness.commonEnd(one, other); length >= SHORTEST_HEAD; length--) {
			Compound compound = new Compound(one.substring(one.length() - length), cut(one, length),
					cut(other, length));
			if (compound.isWhole() || (compound.isOfBoth() && known.test(compound.head))) {
				return compound;
			}
		}
		return null;
	}

	private static String cut(String word, int length) {
		return word.substring(0, word.length() - length);
	}

	/** One is the head itself. */
	private boolean isWhole() {
		return Math.min(this.one.length(), this.other.length()) == 0
				&& Math.max(this.one.length(), this.other.length()) >= SHORTEST;
	}

	/** Both put something before the head. */
	boolean isOfBoth() {
		return Math.min(this.one.length(), this.other.length()) >= SHORTEST;
	}

}
