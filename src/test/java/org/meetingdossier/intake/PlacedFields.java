package org.meetingdossier.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * How much of a letter was placed as its golden file says, by kind of field.
 */
final class PlacedFields {

	private static final List<String> FACTS = List.of("title", "forum", "place", "firstDay", "lastDay", "agenda",
			"letterDate");

	private static final Map<String, List<String>> PARTS = Map.of("sessions", List.of("kind", "date", "title", "host"),
			"topics", List.of("title", "part", "background", "positions", "footnotes"), "commitments",
			List.of("who", "term", "text"), "motions", List.of("words", "ids"));

	private final Map<String, int[]> counts = new LinkedHashMap<>();

	private final List<String> wrong = new ArrayList<>();

	static PlacedFields of(JsonNode golden, JsonNode read) {
		PlacedFields placed = new PlacedFields();
		int most = Math.max(golden.size(), read.size());
		for (int i = 0; i < most; i++) {
			placed.compare(golden.path(i), read.path(i));
		}
		return placed;
	}

	private void compare(JsonNode golden, JsonNode read) {
		FACTS.forEach((fact) -> count(fact, golden.path(fact), read.path(fact)));
		PARTS.forEach((kind, fields) -> {
			// What golden files say nothing of is not counted.
			if (!kind.equals("motions") || !golden.path(kind).isEmpty()) {
				int most = Math.max(golden.path(kind).size(), read.path(kind).size());
				for (int i = 0; i < most; i++) {
					JsonNode one = golden.path(kind).path(i);
					JsonNode other = read.path(kind).path(i);
					fields.forEach((field) -> count(kind + '.' + field, one.path(field), other.path(field)));
				}
			}
		});
		count("citations", golden.path("citations"), read.path("citations"));
		count("footnotesOutsideTopics", golden.path("footnotesOutsideTopics"), read.path("footnotesOutsideTopics"));
	}

	private void count(String field, JsonNode golden, JsonNode read) {
		boolean same = golden instanceof MissingNode == read instanceof MissingNode && golden.equals(read);
		int[] count = this.counts.computeIfAbsent(field, (name) -> new int[2]);
		count[0] += same ? 1 : 0;
		count[1]++;
		if (!same) {
			this.wrong.add(field + ": " + golden + " read as " + read);
		}
	}

	int right() {
		return this.counts.values().stream().mapToInt((count) -> count[0]).sum();
	}

	int all() {
		return this.counts.values().stream().mapToInt((count) -> count[1]).sum();
	}

	double share() {
		return (double) right() / all();
	}

	Map<String, int[]> counts() {
		return this.counts;
	}

	List<String> wrong() {
		return this.wrong;
	}

}
