package org.meetingdossier.account;

import java.util.List;
import java.util.stream.Stream;

/**
 * How restricted a thing is, from open to closed. The same scale says how far a person
 * may see, their clearance.
 */
public enum Level {

	/** Everybody may read it. */
	PUBLIC,

	/** Only the delegation and those who work for it. */
	DELEGATION,

	/** Only those who were cleared for it by name. */
	CONFIDENTIAL;

	/**
	 * Whether a person with this clearance may see something of the given level.
	 * @param level the level of what is asked for
	 * @return true when it is not above this clearance
	 */
	public boolean sees(Level level) {
		return level.compareTo(this) <= 0;
	}

	/**
	 * What a person with this clearance may see.
	 * @return the levels, from open to closed
	 */
	public List<Level> seen() {
		return Stream.of(values()).filter(this::sees).toList();
	}

	/**
	 * What a person with this clearance may see, as it stands in tables.
	 * @return the names of those levels
	 */
	public List<String> seenNames() {
		return seen().stream().map(Level::name).toList();
	}

	/**
	 * The stricter of two levels: what is inside something restricted is never looser.
	 * @param other the level to combine with
	 * @return the higher of both
	 */
	public Level stricter(Level other) {
		return (compareTo(other) >= 0) ? this : other;
	}

}
