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
import org.meetingdossier.dossier.ContentPair;
import org.meetingdossier.dossier.comparison.Entry.Change;
import org.meetingdossier.dossier.document.CitedPlace;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.Element;
import org.meetingdossier.dossier.document.ElementField;

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
		State earlier = new State(pair.before());
		State later = new State(pair.after());
		Map<UUID, Element> before = earlier.elements();
		Map<UUID, Element> after = later.elements();
		Set<UUID> moved = moved(before, after);
		List<Entry> entries = new ArrayList<>();
		after.forEach((id, element) -> {
			Entry entry = entry(earlier, later, before.get(id), element, moved.contains(id));
			if (entry != null) {
				entries.add(entry);
			}
		});
		before.forEach((id, element) -> {
			if (!after.containsKey(id)) {
				entries.add(entry(element, Change.REMOVED, false,
						changes(element, earlier.words(element), DossierComparison::nothing)));
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

	private static @Nullable Entry entry(State earlier, State later, @Nullable Element before, Element after,
			boolean moved) {
		if (before == null) {
			return entry(after, Change.ADDED, false, changes(after, DossierComparison::nothing, later.words(after)));
		}
		List<FieldChange> fields = changes(after, earlier.words(before), later.words(after));
		if (!fields.isEmpty()) {
			return entry(after, Change.CHANGED, moved, fields);
		}
		return moved ? entry(after, Change.MOVED, true, fields) : null;
	}

	private static Entry entry(Element element, Change change, boolean moved, List<FieldChange> fields) {
		String topic = (element.topic() != null && element.kind().isInTopic()) ? element.topic().title() : null;
		return new Entry(element.kind(), element.id(), element.name(), topic, change, moved, fields);
	}

	private static List<FieldChange> changes(Element element, Function<ElementField, String> before,
			Function<ElementField, String> after) {
		return element.kind()
			.fields()
			.stream()
			.filter((field) -> !before.apply(field).equals(after.apply(field)))
			.map((field) -> FieldChange.of(field, before.apply(field), after.apply(field)))
			.toList();
	}

	/** What a field holds where its element is not there. */
	private static String nothing(ElementField field) {
		return "";
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
		return Optional.ofNullable(elements.get(id)).map((element) -> element.kind() + " " + element.in()).orElse("");
	}

	private static Set<OfficialId> documents(Dossier dossier) {
		return dossier.citedPlaces()
			.stream()
			.map(CitedPlace::document)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * One of the states.
	 *
	 * @param dossier its content
	 */
	private record State(Dossier dossier) {

		Map<UUID, Element> elements() {
			return this.dossier.elements()
				.stream()
				.collect(Collectors.toMap(Element::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
		}

		Function<ElementField, String> words(Element element) {
			return (field) -> (field.kind() == ElementField.Kind.ELEMENT) ? name(field.in(element.content()))
					: field.wordsIn(element.content());
		}

		/** Other elements are named as they are called in this state. */
		private String name(@Nullable Object id) {
			return this.dossier.elements()
				.stream()
				.filter((element) -> element.id().equals(id))
				.map(Element::name)
				.findFirst()
				.orElse("");
		}

	}

}
