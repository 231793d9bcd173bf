package org.meetingdossier.dossier.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;

import org.meetingdossier.dossier.merge.Clash.Kind;

/**
 * Merges a list whose elements have an identity: each by itself, and then their order.
 */
final class ListMerge {

	private final ThreeWayMerge fields;

	private final String path;

	ListMerge(ThreeWayMerge fields, String path) {
		this.fields = fields;
		this.path = path;
	}

	JsonNode merge(JsonNode base, JsonNode theirs, JsonNode mine) {
		Map<String, JsonNode> before = ById.in(base);
		Map<String, JsonNode> first = ById.in(theirs);
		Map<String, JsonNode> second = ById.in(mine);
		Set<String> identities = new LinkedHashSet<>(before.keySet());
		identities.addAll(first.keySet());
		identities.addAll(second.keySet());
		Map<String, JsonNode> merged = new LinkedHashMap<>();
		for (String id : identities) {
			JsonNode element = element(ThreeWayMerge.below(this.path, id), before.get(id), first.get(id),
					second.get(id));
			if (element != null) {
				merged.put(id, element);
			}
		}
		OrderMerge order = OrderMerge.of(merged.keySet(), new ArrayList<>(before.keySet()),
				new ArrayList<>(first.keySet()), new ArrayList<>(second.keySet()));
		if (order.clashes()) {
			this.fields.clash(this.path, Kind.ORDERED_BY_BOTH, base, theirs, mine);
		}
		return inOrder(merged, order.merged());
	}

	private @Nullable JsonNode element(String path, @Nullable JsonNode base, @Nullable JsonNode theirs,
			@Nullable JsonNode mine) {
		if (theirs != null && mine != null) {
			return this.fields.field(path, (base != null) ? base : NullNode.getInstance(), theirs, mine);
		}
		if (base == null) {
			return (theirs != null) ? theirs : mine;
		}
		if (mine != null && !mine.equals(base)) {
			this.fields.clash(path, Kind.REMOVED_BY_THEM, base, null, mine);
			return mine;
		}
		if (theirs != null && !theirs.equals(base)) {
			this.fields.clash(path, Kind.REMOVED_BY_ME, base, theirs, null);
			return theirs;
		}
		return null;
	}

	private static ArrayNode inOrder(Map<String, JsonNode> elements, List<String> order) {
		ArrayNode list = JsonNodeFactory.instance.arrayNode();
		order.forEach((id) -> list.add(elements.get(id)));
		return list;
	}

}
