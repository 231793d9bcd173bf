package org.meetingdossier.check.worklist;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference as a clerk saw it. Nobody decides together on what reads otherwise by then.
 *
 * @param trail identity of the citation
 * @param mark what its words, its verdict and what that rests on come down to
 */
public record Shown(UUID trail, UUID mark) {

	private static final String ID = "([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})";

	private static final Pattern WRITTEN = Pattern.compile(ID + "\\." + ID);

	static Shown of(UUID trail, List<String> seen) {
		// Not against an attack: who sends another mark decides on what they may decide
		// on anyhow.
		return new Shown(trail, UUID.nameUUIDFromBytes(String.join("\u0000", seen).getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * Reads what a form sent.
	 * @param written as {@link #toString()} wrote it
	 * @return what was seen, or empty if this is not it
	 */
	public static Optional<Shown> parse(String written) {
		Matcher parts = WRITTEN.matcher(written);
		return parts.matches()
				? Optional.of(new Shown(UUID.fromString(parts.group(1)), UUID.fromString(parts.group(2))))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return this.trail + "." + this.mark;
	}

}
