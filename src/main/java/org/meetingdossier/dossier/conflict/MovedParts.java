package org.meetingdossier.dossier.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.merge.Clash;

/**
 * Settles in which topic a position or commitment stands before three states of a dossier
 * are merged. A merge goes topic by topic and would take a move for a removal here and
 * something new there, and so keep the words of only one side.
 */
final class MovedParts {

	private static final List<String> LISTS = List.of(ElementKind.POSITION.key(), ElementKind.COMMITMENT.key());

	private final JsonNode base;

	private final JsonNode theirs;

	private final JsonNode mine;

	private final List<Clash> clashes = new ArrayList<>();

	/** All three are changed; a base that is no object is left alone. */
	MovedParts(JsonNode base, JsonNode theirs, JsonNode mine) {
		this.base = base;
		this.theirs = theirs;
		this.mine = mine;
	}

	/** Puts each part in one topic on all sides, and tells what was moved apart. */
	List<Clash> settle() {
		for (String list : LISTS) {
			Map<String, ObjectNode> before = places(this.base, list);
			Map<String, ObjectNode> left = places(this.theirs, list);
			Map<String, ObjectNode> right = places(this.mine, list);
			Set<String> parts = new LinkedHashSet<>(left.keySet());
			parts.addAll(right.keySet());
			parts.forEach((part) -> settle(list, part, before.get(part), left.get(part), right.get(part)));
		}
		return List.copyOf(this.clashes);
	}

	private void settle(String list, String part, @Nullable ObjectNode before, @Nullable ObjectNode left,
			@Nullable ObjectNode right) {
		ObjectNode place = place(before, left, right);
		if (left != null && right != null && !same(left, right) && !same(left, before) && !same(right, before)) {
			this.clashes.add(new Clash("topics/" + id(place) + "/" + list + "/" + part + "/in",
					Clash.Kind.CHANGED_BY_BOTH, title(before), title(left), title(right)));
		}
		if (before != null) {
			makeRoom(place);
		}
		settle(list, part, place, this.base, before);
		settle(list, part, place, this.theirs, left);
		settle(list, part, place, this.mine, right);
	}

	private void settle(String list, String part, ObjectNode place, JsonNode side, @Nullable ObjectNode from) {
		if (from != null && !same(from, place)) {
			into(side, place).ifPresent((topic) -> move(from.withArray(list), topic.withArray(list), part));
		}
	}

	/** Whoever moved it decides; of two who did, who came first. */
	private static ObjectNode place(@Nullable ObjectNode before, @Nullable ObjectNode left,
			@Nullable ObjectNode right) {
		if (left != null && right != null) {
			return same(left, before) ? right : left;
		}
		return Objects.requireNonNull((left != null) ? left : right);
	}

	/** The topic on a side; one that is new stands there without what is in it. */
	private Optional<ObjectNode> into(JsonNode side, ObjectNode place) {
		boolean isNew = topic(this.base, id(place)).isEmpty();
		return topic(side, id(place)).or(() -> isNew ? empty(side, place) : Optional.empty());
	}

	/** A new topic that something old moves into counts as there on all sides. */
	private void makeRoom(ObjectNode place) {
		if (topic(this.base, id(place)).isEmpty()) {
			for (JsonNode side : List.of(this.base, this.theirs, this.mine)) {
				if (topic(side, id(place)).isEmpty()) {
					empty(side, place);
				}
			}
		}
	}

	private static Optional<ObjectNode> empty(JsonNode side, ObjectNode place) {
		ObjectNode empty = place.deepCopy();
		LISTS.forEach((list) -> empty.withArray(list).removeAll());
		((ObjectNode) side).withArray("topics").add(empty);
		return Optional.of(empty);
	}

	private static void move(ArrayNode from, ArrayNode into, String part) {
		into.add(from.remove(ids(from).indexOf(part)));
	}

	private static List<ObjectNode> topics(JsonNode side) {
		return side.path("topics").valueStream().map(ObjectNode.class::cast).toList();
	}

	private static Optional<ObjectNode> topic(JsonNode side, String id) {
		return topics(side).stream().filter((topic) -> id(topic).equals(id)).findFirst();
	}

	private static Map<String, ObjectNode> places(JsonNode side, String list) {
		Map<String, ObjectNode> places = new HashMap<>();
		topics(side).forEach((topic) -> ids(topic.withArray(list)).forEach((part) -> places.put(part, topic)));
		return places;
	}

	private static List<String> ids(ArrayNode parts) {
		return parts.valueStream().map(MovedParts::id).toList();
	}

	private static boolean same(ObjectNode one, @Nullable ObjectNode other) {
		return other != null && Objects.equals(id(one), id(other));
	}

	private static String id(JsonNode element) {
		return element.path("id").asString("");
	}

	private static @Nullable JsonNode title(@Nullable ObjectNode topic) {
		return (topic != null) ? StringNode.valueOf(topic.path("title").asString("")) : null;
	}

}
