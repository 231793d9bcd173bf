package org.meetingdossier.check;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.meetingdossier.check.verdict.Outcome;

/**
 * An outcome as it is stored.
 */
public final class OutcomeJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private OutcomeJson() {
	}

	public static String write(Outcome outcome) {
		return MAPPER.writeValueAsString(outcome);
	}

	static Outcome read(String json) {
		return MAPPER.readValue(json, Outcome.class);
	}

}
