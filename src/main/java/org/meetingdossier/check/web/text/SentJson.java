package org.meetingdossier.check.web.text;

import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.meetingdossier.platform.StorableText;

/**
 * Takes the text out of the JSON that a request carries: an object with a member
 * {@code text}, or a string.
 */
final class SentJson {

	private SentJson() {
	}

	static String text(String json) {
		try {
			JsonNode sent = JsonMapper.shared().readTree(json);
			JsonNode text = sent.isObject() ? sent.path("text") : sent;
			if (text.isString()) {
				return StorableText.of(text.stringValue());
			}
		}
		catch (JacksonException ex) {
			throw new RefusedTextException(HttpStatus.BAD_REQUEST, "check.text.not-json");
		}
		throw new RefusedTextException(HttpStatus.BAD_REQUEST, "check.text.no-text");
	}

}
