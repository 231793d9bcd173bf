package org.meetingdossier.reading.agenda;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.reading.text.DocumentLink;
import org.meetingdossier.reading.text.PageNote;

/**
 * What checking gave for the footnotes of a page, by their numbers.
 */
final class NoteChecks {

	private final Map<Integer, List<CheckedPlace>> byNote;

	private NoteChecks(Map<Integer, List<CheckedPlace>> byNote) {
		this.byNote = byNote;
	}

	static NoteChecks of(List<CheckedPlace> checked) {
		return new NoteChecks(checked.stream()
			.filter((one) -> one.place().footnoteNumber() != null && one.checked() != null)
			.collect(Collectors.groupingBy((one) -> Objects.requireNonNull(one.place().footnoteNumber()))));
	}

	PageNote on(PageNote note) {
		List<CheckedPlace> checked = this.byNote.getOrDefault(note.number(), List.of());
		if (checked.isEmpty()) {
			return note;
		}
		return note.with(checked.stream()
			.map((one) -> new PageNote.Check(DocumentLink.to(one.place().document()), one.mark()))
			.toList());
	}

}
