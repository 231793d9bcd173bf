package org.meetingdossier.intake.proposal;

import java.util.List;

/**
 * Why a proposal cannot become a dossier yet.
 *
 * @param field the field of the form that it is about
 * @param key the key of the message
 * @param arguments what the message names
 */
public record Shortcoming(String field, String key, List<Object> arguments) {

	public Shortcoming {
		arguments = List.copyOf(arguments);
	}

	static Shortcoming of(String field, String key, Object... arguments) {
		return new Shortcoming(field, key, List.of(arguments));
	}

}
