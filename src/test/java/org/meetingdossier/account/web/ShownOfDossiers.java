package org.meetingdossier.account.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What an address shows of dossiers to those who may see it.
 *
 * @param scope of how many dossiers
 * @param parts what of them is there without fail
 */
record ShownOfDossiers(Scope scope, Set<Part> parts) {

	static ShownOfDossiers of(String cell) {
		String[] halves = cell.split(":", 2);
		Set<Part> parts = EnumSet.noneOf(Part.class);
		if (halves.length > 1) {
			Arrays.stream(halves[1].split(","))
				.map((part) -> Part.valueOf(part.toUpperCase(Locale.ROOT)))
				.forEach(parts::add);
		}
		return new ShownOfDossiers(Scope.valueOf(halves[0].toUpperCase(Locale.ROOT)), parts);
	}

	/**
	 * Of how many dossiers an address shows something.
	 */
	enum Scope {

		/** Of none, whoever asks. */
		NOTHING,

		/** Of the one that is named in the address. */
		ONE,

		/** Of all that the reader may see. */
		ALL

	}

	/**
	 * What of a dossier can be recognised by a word of its own.
	 */
	enum Part {

		/** The name of the meeting. */
		TITLE,

		/** Introduction and background. */
		TEXT,

		/** The name of the topic. */
		TOPIC,

		/** Each position, by its own level. */
		POSITION,

		/** What was promised. */
		COMMITMENT

	}

}
