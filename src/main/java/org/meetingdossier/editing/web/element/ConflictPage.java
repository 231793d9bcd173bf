package org.meetingdossier.editing.web.element;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.comparison.WordRun;
import org.meetingdossier.dossier.conflict.EditConflictException;
import org.meetingdossier.dossier.conflict.FieldConflict;
import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.Elements;
import org.meetingdossier.editing.web.form.ElementForm;

/**
 * What two people changed in different ways: what both started from, what was saved first
 * and what was to be saved now.
 *
 * @param base the number of the revision that both started from
 * @param newest the number of the revision that was saved first
 * @param author who saved that
 * @param removed whether the element itself was removed meanwhile
 * @param lines the fields that differ
 */
record ConflictPage(int base, int newest, String author, boolean removed, List<Line> lines) {

	static ConflictPage of(EditConflictException conflict, String author, ElementForm form, Level clearance) {
		List<Line> lines = conflict.conflicts()
			.stream()
			.map((one) -> one.seenWith(clearance))
			.filter((one) -> form.fields().contains(one.field()))
			.map((one) -> new Line(one.field(), one.base(), one.theirs(), one.kind() == FieldConflict.Kind.HIDDEN))
			.toList();
		boolean removed = conflict.conflicts()
			.stream()
			.anyMatch((one) -> one.kind() == FieldConflict.Kind.REMOVED_BY_THEM);
		return new ConflictPage(form.getStartedFrom(), conflict.newest(), author, removed, lines);
	}

	/** The same for fields that differed, as both states have them. */
	static ConflictPage between(WorkingDossier base, WorkingDossier newest, String author, ElementKey element,
			List<String> fields, Level clearance) {
		Optional<Record> before = new Elements(base.content().seenWith(clearance)).content(element);
		Optional<Record> now = new Elements(newest.content().seenWith(clearance)).content(element);
		return new ConflictPage(base.revision(), newest.revision(), author, now.isEmpty(),
				element.kind()
					.fields()
					.stream()
					.filter((field) -> fields.contains(field.name()))
					.map((field) -> new Line(field.name(), before.map(field::wordsIn).orElse(null),
							now.map(field::wordsIn).orElse(null), false))
					.toList());
	}

	/** The names of the fields that differ. */
	List<String> fields() {
		return this.lines.stream().map(Line::field).toList();
	}

	/**
	 * A field that differs; what is to be saved stands in the form.
	 *
	 * @param field the name of the field
	 * @param base what both started from
	 * @param theirs what was saved first
	 * @param isHidden whether their words are above the clearance of who looks
	 */
	record Line(String field, @Nullable String base, @Nullable String theirs, boolean isHidden) {

		/**
		 * The words that were saved, as they stand there.
		 * @return those words; what both did not start from counts as inserted
		 */
		public List<WordRun> runs() {
			return WordRun.between(Objects.requireNonNullElse(this.base, ""),
					Objects.requireNonNullElse(this.theirs, ""));
		}

		/**
		 * The words that both started from, as they stood there.
		 * @return those words; what was not saved with them counts as inserted
		 */
		public List<WordRun> baseRuns() {
			return WordRun.between(Objects.requireNonNullElse(this.theirs, ""),
					Objects.requireNonNullElse(this.base, ""));
		}

	}

}
