package org.meetingdossier.dossier.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.meetingdossier.dossier.comparison.WordRun.Kind;

/**
 * A field of an element that differs.
 *
 * @param field the name of the field, as in the canonical JSON
 * @param runs the words of both states, in reading order
 */
public record FieldChange(String field, List<WordRun> runs) {

	private static final Set<String> CODES = Set.of("level", "agenda", "kind", "state", "status", "expected");

	private static final Set<String> WHOLE = Set.of("zone", "firstDay", "lastDay", "letter", "date", "start", "end",
			"due");

	private static final Set<String> DAYS = Set.of("firstDay", "lastDay", "date", "due");

	public FieldChange {
		runs = List.copyOf(runs);
	}

	static FieldChange of(String field, String before, String after) {
		if (CODES.contains(field) || WHOLE.contains(field)) {
			return new FieldChange(field,
					Stream.of(new WordRun(Kind.DELETED, before, false), new WordRun(Kind.INSERTED, after, false))
						.filter((run) -> !run.text().isEmpty())
						.toList());
		}
		return new FieldChange(field, WordComparison.of(before, after));
	}

	/**
	 * Whether the words are the names of constants, which a page says in the language of
	 * its reader.
	 * @return true for such a field
	 */
	public boolean isCode() {
		return CODES.contains(this.field);
	}

	/**
	 * Whether the words are days, which a page writes as its reader does.
	 * @return true for such a field
	 */
	public boolean isDay() {
		return DAYS.contains(this.field);
	}

	/**
	 * The day that words of such a field name.
	 * @param run the words
	 * @return the day
	 */
	public LocalDate dayOf(WordRun run) {
		return LocalDate.parse(run.text());
	}

}
