package org.meetingdossier.dossier.merge;

import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * Knows the elements of a list by their {@code id}.
 */
final class ById {

	private static final String KEY = "id";

	private ById() {
	}

	static boolean isSame(JsonNode one, JsonNode other) {
		return one.path(KEY).equals(other.path(KEY));
	}

	/**
	 * Whether each element of a list has an identity; so it is where there is no list.
	 */
	static boolean isGivenIn(JsonNode list) {
		return list.isNull() || (list.isArray() && list.valueStream().allMatch((element) -> element.has(KEY)));
	}

	static Map<String, JsonNode> in(JsonNode list) {
		Map<String, JsonNode> elements = new LinkedHashMap<>();
		list.forEach((element) -> elements.put(element.get(KEY).asString(), element));
		return elements;
	}

}
