package org.meetingdossier.search.shelf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.dossier.document.CitedPlace;
import org.meetingdossier.dossier.document.Element;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.text.NumberedNote;

/**
 * What checking gave, by where the citation stands.
 *
 * @param notes of the citations in footnotes, by the number of the note
 * @param texts of those in running text, by element; the introduction has none
 */
record CheckMarks(Map<Integer, Set<String>> notes, Map<String, Set<String>> texts) {

	static CheckMarks of(List<CheckedPlace> checked) {
		CheckMarks marks = new CheckMarks(new HashMap<>(), new HashMap<>());
		for (CheckedPlace one : checked) {
			CitedPlace place = one.place();
			Integer note = place.footnoteNumber();
			if (note != null) {
				marks.notes.computeIfAbsent(note, (number) -> new TreeSet<>()).add(one.mark());
			}
			else {
				marks.texts.computeIfAbsent(String.valueOf(place.passage().element()), (id) -> new TreeSet<>())
					.add(one.mark());
			}
		}
		return marks;
	}

	Set<String> of(NumberedNote note) {
		return this.notes.getOrDefault(note.number(), Set.of());
	}

	Set<String> of(Element element) {
		Object id = (element.kind() != ElementKind.MEETING) ? element.id() : null;
		return new HashSet<>(this.texts.getOrDefault(String.valueOf(id), Set.of()));
	}

}
