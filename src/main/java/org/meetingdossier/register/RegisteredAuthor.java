package org.meetingdossier.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.platform.StorableText;

/**
 * Who wrote a document, as far as the register says: a person, the office in which they
 * wrote it, or both.
 *
 * @param name the name as registered, such as {@code S.A. Blok}; null when only the
 * office is known
 * @param role the office, such as {@code minister van Buitenlandse Zaken}; null when it
 * is not known
 */
public record RegisteredAuthor(@Nullable String name, @Nullable String role) {

	/** The most characters that are kept of a name, and of an office. */
	public static final int LONGEST = 200;

	private static final List<String> OFFICES = List.of("minister", "staatssecretaris", "president", "voorzitter");

	/**
	 * Refuses an author of whom nothing is known, and leaves out what no database keeps.
	 */
	public RegisteredAuthor {
		name = (name != null) ? StorableText.of(name) : null;
		role = (role != null) ? StorableText.of(role) : null;
		if (name == null && role == null) {
			throw new IllegalArgumentException("An author has a name, an office or both");
		}
	}

	/**
	 * Reads the words of a register in which the office comes first and the name behind
	 * the last comma.
	 * @param words for instance {@code minister van Buitenlandse Zaken, S.A. Blok}
	 * @return the author
	 */
	public static RegisteredAuthor read(String words) {
		if (Arrays.stream(words.split(" ", 3))
			.map((word) -> word.toLowerCase(Locale.ROOT))
			.noneMatch(OFFICES::contains)) {
			return new RegisteredAuthor(words, null);
		}
		int comma = words.lastIndexOf(", ");
		String behind = words.substring(comma + 1).strip();
		// A name has initials; a second office has none.
		return (comma > 0 && behind.indexOf('.') > 0) ? new RegisteredAuthor(behind, words.substring(0, comma))
				: new RegisteredAuthor(null, words);
	}

	/**
	 * The author in one line.
	 * @return office and name, or the one of them that is known
	 */
	public String display() {
		return Stream.of(this.role, this.name).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}

}
