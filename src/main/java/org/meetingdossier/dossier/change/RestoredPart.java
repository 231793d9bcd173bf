package org.meetingdossier.dossier.change;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.DossierJson;

/**
 * Takes one part of an older state over into the newest: what was removed comes back at
 * its place, what was changed becomes as it was.
 */
public final class RestoredPart {

	private final ObjectNode newest;

	private final JsonNode older;

	public RestoredPart(Dossier newest, Dossier older) {
		this.newest = (ObjectNode) DossierJson.tree(newest);
		this.older = DossierJson.tree(older);
	}

	/**
	 * Restores what is at a path such as {@code topics/<id>/positions/<id>}.
	 */
	public Dossier at(String path) {
		List<String> segments = new ArrayList<>(List.of(path.split("/")));
		String last = segments.remove(segments.size() - 1);
		JsonNode from = walk(this.older, segments);
		JsonNode into = walk(this.newest, segments);
		JsonNode restored;
		if (into instanceof ArrayNode list) {
			restored = element(from, last).orElseThrow();
			put(list, from, restored);
		}
		else if (into instanceof ObjectNode element && from.has(last)) {
			restored = from.get(last);
			element.set(last, restored);
		}
		else {
			throw new NoSuchElementException("There is no " + path);
		}
		leaveWhereTheyWentTo(this.newest, restored, Set.copyOf(restored.findValuesAsString("id")));
		leaveSessionsThatAreGone();
		return DossierJson.read(this.newest);
	}

	/**
	 * What has moved elsewhere since is at its old place again, and at no other; an equal
	 * one is another.
	 */
	@SuppressWarnings("ReferenceEquality")
	private static void leaveWhereTheyWentTo(JsonNode node, JsonNode restored, Set<String> ids) {
		if (node == restored) {
			return;
		}
		if (node instanceof ArrayNode list) {
			list.removeIf((element) -> element != restored && ids.contains(element.path("id").asString("")));
		}
		node.forEach((child) -> leaveWhereTheyWentTo(child, restored, ids));
	}

	private static void put(ArrayNode into, JsonNode from, JsonNode element) {
		List<String> before = ids(from);
		String id = element.path("id").asString("");
		int known = ids(into).indexOf(id);
		if (known >= 0) {
			into.set(known, element);
			return;
		}
		int place = 0;
		for (String predecessor : before.subList(0, before.indexOf(id))) {
			place = Math.max(place, ids(into).indexOf(predecessor) + 1);
		}
		into.insert(place, element);
	}

	private void leaveSessionsThatAreGone() {
		List<String> sessions = ids(this.newest.path("sessions"));
		this.newest.withArray("topics")
			.valueStream()
			.filter((topic) -> !sessions.contains(topic.path("session").asString("")))
			.forEach((topic) -> ((ObjectNode) topic).putNull("session"));
	}

	private static JsonNode walk(JsonNode root, List<String> segments) {
		JsonNode node = root;
		for (String segment : segments) {
			JsonNode parent = node;
			node = node.isArray() ? element(parent, segment).orElseThrow()
					: Optional.ofNullable(parent.get(segment)).orElseThrow();
		}
		return node;
	}

	private static Optional<JsonNode> element(JsonNode list, String id) {
		return list.valueStream().filter((element) -> element.path("id").asString("").equals(id)).findFirst();
	}

	private static List<String> ids(JsonNode list) {
		return list.valueStream().map((element) -> element.path("id").asString("")).toList();
	}

}
