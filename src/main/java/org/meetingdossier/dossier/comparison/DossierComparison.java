package org.meetingdossier.dossier.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.github.difflib.DiffUtils;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.CitedPlace;
import org.meetingdossier.dossier.ContentPair;
import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.dossier.comparison.Entry.Change;

/**
 * What differs between two states of a dossier.
 *
 * @param entries the elements that differ, in reading order of the later state; what was
 * removed comes last
 * @param citedSince the official documents that only the later state cites
 * @param citedNoMore the official documents that only the earlier state cites
 */
public record DossierComparison(List<Entry> entries, List<OfficialId> citedSince, List<OfficialId> citedNoMore) {

	public DossierComparison {
		entries = List.copyOf(entries);
		citedSince = List.copyOf(citedSince);
		citedNoMore = List.copyOf(citedNoMore);
	}

	/**
	 * Compares two states.
	 * @param pair both, without what the reader may not see
	 * @return what differs
	 */
	public static DossierComparison of(ContentPair pair) {
		Map<UUID, Element> before = byIdentity(pair.before());
		Map<UUID, Element> after = byIdentity(pair.after());
		Set<UUID> moved = moved(before, after);
		List<Entry> entries = new ArrayList<>();
		after.forEach((id, element) -> {
			Entry entry = entry(before.get(id), element, moved.contains(id));
			if (entry != null) {
				entries.add(entry);
			}
		});
		before.forEach((id, element) -> {
			if (!after.containsKey(id)) {
				entries.add(entry(element, Change.REMOVED, false, changes(element.fields(), Map.of())));
			}
		});
		Set<OfficialId> cited = documents(pair.before());
		Set<OfficialId> cites = documents(pair.after());
		return new DossierComparison(entries, cites.stream().filter((id) -> !cited.contains(id)).toList(),
				cited.stream().filter((id) -> !cites.contains(id)).toList());
	}

	/**
	 * Whether nothing differs that the reader may see.
	 * @return true if both states are alike
	 */
	public boolean isEmpty() {
		return this.entries.isEmpty();
	}

	/**
	 * What became of elements in one way.
	 * @param change the way
	 * @return those elements
	 */
	public List<Entry> of(Change change) {
		return this.entries.stream().filter((entry) -> entry.change() == change).toList();
	}

	private static @Nullable Entry entry(@Nullable Element before, Element after, boolean moved) {
		if (before == null) {
			return entry(after, Change.ADDED, false, changes(Map.of(), after.fields()));
		}
		List<FieldChange> fields = changes(before.fields(), after.fields());
		if (!fields.isEmpty()) {
			return entry(after, Change.CHANGED, moved, fields);
		}
		return moved ? entry(after, Change.MOVED, true, fields) : null;
	}

	private static Entry entry(Element element, Change change, boolean moved, List<FieldChange> fields) {
		return new Entry(element.kind(), element.id(), element.name(), element.topic(), change, moved, fields);
	}

	private static List<FieldChange> changes(Map<String, String> before, Map<String, String> after) {
		List<FieldChange> changes = new ArrayList<>();
		Set<String> names = after.isEmpty() ? before.keySet() : after.keySet();
		for (String name : names) {
			String earlier = before.getOrDefault(name, "");
			String later = after.getOrDefault(name, "");
			if (!earlier.equals(later)) {
				changes.add(FieldChange.of(name, earlier, later));
			}
		}
		return changes;
	}

	private static Map<UUID, Element> byIdentity(Dossier dossier) {
		return Element.of(dossier)
			.stream()
			.collect(Collectors.toMap(Element::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
	}

	/** The fewest elements whose move makes the earlier order the later one. */
	private static Set<UUID> moved(Map<UUID, Element> before, Map<UUID, Element> after) {
		Set<UUID> moved = new HashSet<>();
		List<UUID> stayed = before.keySet().stream().filter(after::containsKey).toList();
		stayed.stream().filter((id) -> !place(before, id).equals(place(after, id))).forEach(moved::add);
		stayed.stream().map((id) -> place(after, id)).distinct().forEach((place) -> {
			List<UUID> earlier = in(place, before, after, moved);
			List<UUID> later = in(place, after, before, moved);
			DiffUtils.diff(earlier, later).getDeltas().forEach((delta) -> moved.addAll(delta.getSource().getLines()));
		});
		return moved;
	}

	private static List<UUID> in(String place, Map<UUID, Element> elements, Map<UUID, Element> others,
			Set<UUID> moved) {
		return elements.keySet()
			.stream()
			.filter((id) -> others.containsKey(id) && !moved.contains(id) && place(elements, id).equals(place))
			.toList();
	}

	private static String place(Map<UUID, Element> elements, UUID id) {
		return Optional.ofNullable(elements.get(id))
			.map((element) -> element.kind() + " " + element.list())
			.orElse("");
	}

	private static Set<OfficialId> documents(Dossier dossier) {
		return dossier.citedPlaces()
			.stream()
			.map(CitedPlace::document)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
