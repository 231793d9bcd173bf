package org.meetingdossier.dossier.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.meetingdossier.dossier.comparison.WordRun.Kind;
import org.meetingdossier.dossier.document.ElementField;

/**
 * A field of an element that differs.
 *
 * @param field the name of the field, as in the canonical JSON
 * @param kind what the field holds
 * @param runs the words of both states, in reading order
 */
public record FieldChange(String field, ElementField.Kind kind, List<WordRun> runs) {

	public FieldChange {
		runs = List.copyOf(runs);
	}

	static FieldChange of(ElementField field, String before, String after) {
		if (field.kind().isWords()) {
			return new FieldChange(field.name(), field.kind(), WordRun.between(before, after));
		}
		return new FieldChange(field.name(), field.kind(),
				Stream.of(new WordRun(Kind.DELETED, before, false), new WordRun(Kind.INSERTED, after, false))
					.filter((run) -> !run.text().isEmpty())
					.toList());
	}

	/**
	 * Whether the words are the names of constants, which a page says in the language of
	 * its reader.
	 * @return true for such a field
	 */
	public boolean isCode() {
		return this.kind.isCode();
	}

	/**
	 * Whether the words are days, which a page writes as its reader does.
	 * @return true for such a field
	 */
	public boolean isDay() {
		return this.kind == ElementField.Kind.DAY;
	}

	/**
	 * The day that words of such a field name.
	 * @param run the words
	 */
	public LocalDate dayOf(WordRun run) {
		return LocalDate.parse(run.text());
	}

}
