package org.meetingdossier.editing.web.programme;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.conflict.EditConflictException;
import org.meetingdossier.dossier.conflict.FieldConflict;

/**
 * What two people changed in different ways in one programme.
 *
 * @param newest the number of the revision that was saved first
 * @param author who saved that
 * @param lines what differs
 */
record ProgrammeConflict(int newest, String author, List<Line> lines) {

	static ProgrammeConflict of(EditConflictException conflict, String author, ProgrammeForm merged, Level clearance) {
		return new ProgrammeConflict(conflict.newest(), author,
				conflict.conflicts().stream().flatMap((one) -> Line.of(one.seenWith(clearance), merged)).toList());
	}

	/**
	 * A field that differs, or a line that was removed.
	 *
	 * @param input the name of the field in the form
	 * @param field what kind of field it is
	 * @param base what both started from
	 * @param theirs what was saved first
	 * @param isRemoved whether they removed it
	 */
	record Line(String input, String field, @Nullable String base, @Nullable String theirs, boolean isRemoved) {

		private static Stream<Line> of(FieldConflict conflict, ProgrammeForm form) {
			boolean removed = conflict.kind() == FieldConflict.Kind.REMOVED_BY_THEM;
			String field = conflict.field().isEmpty() ? "title" : conflict.field();
			return conflict.element()
				.flatMap((element) -> form.fieldOf(element, field))
				.stream()
				.map((input) -> new Line(input, field, conflict.base(),
						Objects.requireNonNullElse(conflict.theirs(), ""), removed));
		}

		/** The place of the field on the page. */
		public String anchor() {
			return this.input.replaceAll("[\\[\\]]", "");
		}

	}

}
