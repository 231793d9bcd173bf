package org.meetingdossier.dossier.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import org.meetingdossier.dossier.merge.Clash.Kind;

/**
 * Merges a document field by field. What only one side changed is taken over, what both
 * changed alike as well. Nothing that one side wrote is dropped without a {@link Clash}.
 */
public final class ThreeWayMerge {

	private final List<Clash> clashes = new ArrayList<>();

	private final ToIntFunction<String> longest;

	private ThreeWayMerge(ToIntFunction<String> longest) {
		this.longest = longest;
	}

	/**
	 * Joins two changes.
	 * @param base the document that both started from
	 * @param theirs what was saved first
	 * @param mine what is to be saved after it
	 * @param longest how many characters the text at a path may have; two changes that
	 * together have more clash
	 * @return both together, with the places where they clash
	 */
	public static Merged merge(JsonNode base, JsonNode theirs, JsonNode mine, ToIntFunction<String> longest) {
		ThreeWayMerge merge = new ThreeWayMerge(longest);
		JsonNode document = merge.field("", base, theirs, mine);
		return new Merged(document, merge.clashes);
	}

	/** A value at a key; an absent one is the null of JSON. */
	JsonNode field(String path, JsonNode base, JsonNode theirs, JsonNode mine) {
		if (theirs.equals(mine) || base.equals(mine)) {
			return theirs;
		}
		if (base.equals(theirs)) {
			return mine;
		}
		if (theirs.isArray() && mine.isArray()) {
			return list(path, base, theirs, mine);
		}
		if (theirs.isObject() && mine.isObject() && ById.isSame(theirs, mine)) {
			return object(path, base, theirs, mine);
		}
		return value(path, base, theirs, mine);
	}

	private JsonNode object(String path, JsonNode base, JsonNode theirs, JsonNode mine) {
		ObjectNode merged = JsonNodeFactory.instance.objectNode();
		Set<String> keys = new TreeSet<>(theirs.propertyNames());
		keys.addAll(mine.propertyNames());
		for (String key : keys) {
			merged.set(key, field(below(path, key), at(base, key), at(theirs, key), at(mine, key)));
		}
		return merged;
	}

	private JsonNode list(String path, JsonNode base, JsonNode theirs, JsonNode mine) {
		if (ById.isGivenIn(base) && ById.isGivenIn(theirs) && ById.isGivenIn(mine)) {
			return new ListMerge(this, path).merge(base, theirs, mine);
		}
		return value(path, base, theirs, mine);
	}

	/** What cannot be taken apart by key: a text, a single value, something removed. */
	private JsonNode value(String path, JsonNode base, JsonNode theirs, JsonNode mine) {
		if (base.isString() && theirs.isString() && mine.isString()) {
			Optional<String> text = ParagraphMerge.merge(base.stringValue(), theirs.stringValue(), mine.stringValue());
			if (text.isPresent() && text.get().length() <= this.longest.applyAsInt(path)) {
				return StringNode.valueOf(text.get());
			}
		}
		if (base.isObject() && theirs.isNull()) {
			clash(path, Kind.REMOVED_BY_THEM, base, null, mine);
			return mine;
		}
		boolean removed = base.isObject() && mine.isNull();
		clash(path, removed ? Kind.REMOVED_BY_ME : Kind.CHANGED_BY_BOTH, base, theirs, removed ? null : mine);
		return theirs;
	}

	void clash(String path, Kind kind, @Nullable JsonNode base, @Nullable JsonNode theirs, @Nullable JsonNode mine) {
		this.clashes.add(new Clash(path, kind, base, theirs, mine));
	}

	static String below(String path, String key) {
		return path.isEmpty() ? key : path + "/" + key;
	}

	private static JsonNode at(JsonNode parent, String key) {
		JsonNode child = parent.get(key);
		return (child != null) ? child : NullNode.getInstance();
	}

}
