package org.meetingdossier.dossier.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.DossierJson;
import org.meetingdossier.dossier.merge.Clash;
import org.meetingdossier.dossier.merge.Clash.Kind;
import org.meetingdossier.dossier.merge.Merged;
import org.meetingdossier.dossier.merge.ThreeWayMerge;

/**
 * Merges two changes of a dossier and sees to what no field knows by itself: the session
 * of a topic must be there, and a meeting cannot end before it begins.
 */
public final class DossierMerge {

	private final JsonNode base;

	private final JsonNode theirs;

	private final JsonNode mine;

	private final ObjectNode document;

	private final List<Clash> clashes;

	/** Without a base all that differs is a conflict. */
	public DossierMerge(@Nullable Dossier base, Dossier theirs, Dossier mine) {
		this.base = (base != null) ? DossierJson.tree(base) : NullNode.getInstance();
		this.theirs = DossierJson.tree(theirs);
		this.mine = DossierJson.tree(mine);
		List<Clash> movedApart = new MovedParts(this.base, this.theirs, this.mine).settle();
		Merged merged = ThreeWayMerge.merge(this.base, this.theirs, this.mine, LongestAtPath::of);
		this.document = (ObjectNode) merged.document().deepCopy();
		this.clashes = new ArrayList<>(movedApart);
		this.clashes.addAll(merged.clashes());
		keepSessionsThatTopicsAreIn();
		keepDaysInOrder();
	}

	/** The merged dossier; where there are conflicts it holds what was saved first. */
	public Dossier merged() {
		return DossierJson.read(this.document);
	}

	public List<FieldConflict> conflicts() {
		List<JsonNode> sides = List.of(this.base, this.theirs, this.mine);
		return this.clashes.stream()
			.map((clash) -> new FieldConflict(clash.path(), FieldConflict.Kind.valueOf(clash.kind().name()),
					LevelAtPath.of(clash.path(), sides), ReadableValue.of(clash.base()),
					ReadableValue.of(clash.theirs()), ReadableValue.of(clash.mine())))
			.toList();
	}

	/** Who assigns a topic to a session uses it: removing it at the same time clashes. */
	private void keepSessionsThatTopicsAreIn() {
		Map<String, JsonNode> kept = sessions(this.document);
		Map<String, JsonNode> left = sessions(this.theirs);
		Map<String, JsonNode> right = sessions(this.mine);
		Set<String> missing = sessionsInUse();
		missing.removeAll(kept.keySet());
		for (String id : missing) {
			boolean removedByMe = left.containsKey(id);
			JsonNode session = removedByMe ? left.get(id) : right.get(id);
			if (session != null) {
				this.document.withArray("sessions").add(session);
				this.clashes.add(new Clash("sessions/" + id, removedByMe ? Kind.REMOVED_BY_ME : Kind.REMOVED_BY_THEM,
						sessions(this.base).get(id), left.get(id), right.get(id)));
			}
		}
	}

	/** Also those that a topic is in if a conflict is decided so. */
	private Set<String> sessionsInUse() {
		Stream<@Nullable JsonNode> merged = this.document.withArray("topics")
			.valueStream()
			.map((topic) -> topic.get("session"));
		Stream<@Nullable JsonNode> undecided = this.clashes.stream()
			.filter((clash) -> clash.path().endsWith("/session"))
			.flatMap((clash) -> Stream.of(clash.theirs(), clash.mine()));
		return Stream.concat(merged, undecided)
			.map(ReadableValue::of)
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private void keepDaysInOrder() {
		String first = this.document.path("firstDay").asString();
		String last = this.document.path("lastDay").asString();
		if (last.compareTo(first) < 0) {
			for (String day : List.of("firstDay", "lastDay")) {
				this.document.set(day, this.theirs.path(day));
				this.clashes.add(new Clash(day, Kind.CHANGED_BY_BOTH, this.base.path(day), this.theirs.path(day),
						this.mine.path(day)));
			}
		}
	}

	private static Map<String, JsonNode> sessions(JsonNode dossier) {
		return dossier.path("sessions")
			.valueStream()
			.collect(Collectors.toMap((session) -> session.path("id").asString(), (session) -> session));
	}

}
