package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a person as it counts in a comparison: without initials, particles and
 * marks. {@code J.M. van der Staaij} and {@code Van der Staaij} are one.
 *
 * @param parts the parts of the name, folded
 */
public record PersonName(List<String> parts) {

	/** Below this length one letter makes another name. */
	private static final int LONG_ENOUGH = 5;

	/** No spelling of one name is so far from another. */
	private static final int FAR_APART = 60;

	/** Copies the parts. */
	public PersonName {
		parts = List.copyOf(parts);
	}

	/**
	 * Reads a whole name, such as a register writes it.
	 * @param name the name, with initials or without, surname first or last
	 */
	public static PersonName of(String name) {
		Words words = Words.of(name);
		List<String> parts = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			Token token = words.get(i);
			if (words.is(i, "(")) {
				break;
			}
			if (isPart(token)) {
				parts.add(token.folded());
			}
		}
		return new PersonName(parts);
	}

	static boolean isPart(Token token) {
		return token.isWord() && !isInitials(token) && !Lexicon.has(token.folded(), "particle");
	}

	static boolean isInitials(Token token) {
		return token.isWord() && token.isCapitalised() && (token.text().indexOf('.') > 0 || token.text().length() == 1);
	}

	/**
	 * Whether two names can be one person's.
	 * @return whether one has all parts of the other, but for spelling
	 */
	public boolean matches(PersonName other) {
		if (this.parts.isEmpty() || other.parts.isEmpty()) {
			return false;
		}
		return isPartOf(other) || other.isPartOf(this)
				|| isSpelling(String.join("", this.parts), String.join("", other.parts));
	}

	private boolean isPartOf(PersonName other) {
		return this.parts.stream()
			.allMatch((part) -> other.parts.stream().anyMatch((otherPart) -> isSpelling(part, otherPart)));
	}

	private static boolean isSpelling(String one, String other) {
		if (one.equals(other)) {
			return true;
		}
		int shorter = Math.min(one.length(), other.length());
		return shorter >= LONG_ENOUGH && distance(one, other) <= ((shorter >= 2 * LONG_ENOUGH) ? 2 : 1);
	}

	/**
	 * How far two spellings are apart: letters added, left out, changed, or swapped with
	 * the next.
	 */
	private static int distance(String one, String other) {
		if (Math.abs(one.length() - other.length()) > 2 || one.length() > FAR_APART || other.length() > FAR_APART) {
			return FAR_APART;
		}
		int[][] rows = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				rows[i][j] = (Math.min(i, j) == 0) ? Math.max(i, j) : step(rows, one, other, i, j);
			}
		}
		return rows[one.length()][other.length()];
	}

	private static int step(int[][] rows, String one, String other, int i, int j) {
		int change = rows[i - 1][j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
		int least = Math.min(change, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
	}

}
