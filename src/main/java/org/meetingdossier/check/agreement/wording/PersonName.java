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

	/**
	 * Copies the parts.
	 */
	public PersonName {
		parts = List.copyOf(parts);
	}

	/**
	 * Reads a whole name, such as a register writes it.
	 * @param name the name, with initials or without, surname first or last
	 * @return the name
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
		return token.type() == Token.Type.WORD && !isInitials(token) && !Lexicon.has(token.folded(), "particle");
	}

	static boolean isInitials(Token token) {
		return token.type() == Token.Type.WORD && token.isCapitalised()
				&& (token.text().indexOf('.') > 0 || token.text().length() == 1);
	}

	/**
	 * Whether two names can be one person's.
	 * @param other the other name
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
		return shorter >= LONG_ENOUGH && Spelling.distance(one, other) <= ((shorter >= 2 * LONG_ENOUGH) ? 2 : 1);
	}

}
