package org.meetingdossier.platform.work;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Orders and messages as they stand in the database.
 */
@Component
class WorkJson {

	private final JsonMapper mapper;

	WorkJson(JsonMapper mapper) {
		this.mapper = mapper;
	}

	String write(Object value) {
		String json = this.mapper.writeValueAsString(value);
		if (json.length() > Assignment.MAX_ORDER) {
			throw new IllegalArgumentException("Of long work only what is small is kept, not %d characters of %s"
				.formatted(json.length(), value.getClass().getSimpleName()));
		}
		return json;
	}

	<T> T read(String json, Class<T> type) {
		return this.mapper.readValue(json, type);
	}

	WorkMessage readMessage(String json) {
		return read(json, WorkMessage.class);
	}

}
