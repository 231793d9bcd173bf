package org.meetingdossier.dossier.conflict;

import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import org.meetingdossier.account.Level;

/**
 * How restricted the words at a path of a dossier are: as strict as the strictest thing
 * that they stand in or that stands in them.
 */
final class LevelAtPath {

	private static final String KEY = "level";

	private LevelAtPath() {
	}

	static Level of(String path, List<JsonNode> documents) {
		return documents.stream().map((document) -> of(path, document)).reduce(Level.PUBLIC, Level::stricter);
	}

	private static Level of(String path, JsonNode document) {
		JsonNode node = document;
		Level level = own(node);
		for (String segment : path.split("/")) {
			node = node.isArray() ? element(node, segment) : node.path(segment);
			level = level.stricter(own(node));
		}
		if (node.isContainer()) {
			level = node.findValuesAsString(KEY).stream().map(Level::valueOf).reduce(level, Level::stricter);
		}
		return level;
	}

	private static Level own(JsonNode node) {
		JsonNode level = node.path(KEY);
		return level.isString() ? Level.valueOf(level.stringValue()) : Level.PUBLIC;
	}

	private static JsonNode element(JsonNode list, String id) {
		return list.valueStream()
			.filter((element) -> element.path("id").asString("").equals(id))
			.findFirst()
			.orElse(MissingNode.getInstance());
	}

}
