package org.meetingdossier.dossier.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.meetingdossier.dossier.document.ElementField;
import org.meetingdossier.dossier.document.ElementKind;

/**
 * A value of the canonical JSON in words that somebody who edits can read.
 */
final class ReadableValue {

	private static final List<String> NAMES = Arrays.stream(ElementKind.values())
		.map((kind) -> kind.naming().name())
		.distinct()
		.toList();

	private static final List<String> TEXTS = Arrays.stream(ElementKind.values())
		.flatMap((kind) -> kind.fields().stream())
		.filter((field) -> field.kind() == ElementField.Kind.LINE || field.kind() == ElementField.Kind.TEXT)
		.map(ElementField::name)
		.distinct()
		.toList();

	private ReadableValue() {
	}

	static @Nullable String of(@Nullable JsonNode value) {
		if (value == null || value.isNull()) {
			return null;
		}
		if (value.isArray()) {
			return value.valueStream().map(ReadableValue::name).collect(Collectors.joining("\n"));
		}
		return value.isObject() ? String.join("\n\n", texts(value)) : value.asString();
	}

	private static String name(JsonNode element) {
		return texts(element, NAMES).findFirst().orElse("");
	}

	private static List<String> texts(JsonNode element) {
		List<String> texts = new ArrayList<>(texts(element, TEXTS).toList());
		element.valueStream()
			.filter(JsonNode::isArray)
			.flatMap(JsonNode::valueStream)
			.forEach((child) -> texts.addAll(texts(child)));
		return texts;
	}

	private static Stream<String> texts(JsonNode element, List<String> keys) {
		return keys.stream()
			.map(element::path)
			.filter(JsonNode::isString)
			.map(JsonNode::stringValue)
			.filter((text) -> !text.isBlank());
	}

}
