package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What clauses tell of papers in passing: who sent one, when parliament was told, who
 * moved a motion. Each row of the table is a role and a {@link Phrase}; behind it stand
 * what else the clause must have, or not have ({@code no}), and whether the whole
 * sentence counts for that ({@code around}). Lines that start with {@code %} name a part
 * of a phrase.
 */
public final class Frames {

	private static final Pattern PART = Pattern.compile("%[a-z]+");

	private static final Map<String, List<Row>> ROWS = read();

	private Frames() {
	}

	/**
	 * Reads one role.
	 * @return what it tells; null when it does not
	 */
	public static @Nullable Frame in(String role, Words words) {
		return read(role, new Scope(words, 0, words.size(), null));
	}

	/** Reads one role; null when nothing tells it. */
	static @Nullable Frame read(String role, Scope scope) {
		for (Row row : Objects.requireNonNull(ROWS.get(role), role)) {
			Map<String, Read<?>> kept = row.in(scope);
			if (kept != null) {
				return new Frame(scope.words(), kept);
			}
		}
		return null;
	}

	/** The place behind words of a role that begin at a place; -1 when none do. */
	static int end(String role, Words words, int at) {
		Scope scope = new Scope(words, at, words.size(), null);
		return Objects.requireNonNull(ROWS.get(role), role)
			.stream()
			.mapToInt((row) -> row.phrase().end(scope))
			.filter((end) -> end >= 0)
			.findFirst()
			.orElse(-1);
	}

	/** The same; the place itself when none do. */
	static int behind(String role, Words words, int at) {
		return Math.max(at, end(role, words, at));
	}

	/** Whether words of a role end directly before a place. */
	static boolean isBehind(String role, Words words, int place) {
		return read(role, Scope.before(words, place)) != null;
	}

	private static Map<String, List<Row>> read() {
		Map<String, String> parts = new HashMap<>();
		Map<String, List<Row>> rows = new HashMap<>();
		for (List<String> cells : Table.rows("frames")) {
			List<String> whole = cells.stream().map((cell) -> whole(cell, parts)).toList();
			if (cells.get(0).startsWith("%")) {
				parts.put(cells.get(0), whole.get(1));
			}
			else {
				List<Condition> conditions = whole.stream().skip(2).map(Condition::of).toList();
				rows.computeIfAbsent(whole.get(0), (role) -> new ArrayList<>())
					.add(new Row(Phrase.of(whole.get(1)), conditions));
			}
		}
		return rows;
	}

	private static String whole(String cell, Map<String, String> parts) {
		return PART.matcher(cell)
			.replaceAll((part) -> Matcher.quoteReplacement(parts.getOrDefault(part.group(), part.group())));
	}

	/**
	 * One row.
	 *
	 * @param phrase what the clause says
	 * @param conditions what else it has
	 */
	private record Row(Phrase phrase, List<Condition> conditions) {

		/** Few clauses have the phrase, so that what else they have is seldom asked. */
		@Nullable Map<String, Read<?>> in(Scope scope) {
			Map<String, Read<?>> kept = this.phrase.in(scope);
			return (kept != null && this.conditions.stream().allMatch((one) -> one.holds(scope))) ? kept : null;
		}

	}

	/**
	 * What a clause must have, or must not have.
	 *
	 * @param phrase the words
	 * @param expected whether it must have them
	 * @param around whether the whole sentence counts
	 */
	private record Condition(Phrase phrase, boolean expected, boolean around) {

		static Condition of(String cell) {
			boolean around = cell.startsWith("around ");
			String rest = around ? cell.substring(7) : cell;
			boolean expected = !rest.startsWith("no ");
			return new Condition(Phrase.of(expected ? rest : rest.substring(3)), expected, around);
		}

		boolean holds(Scope scope) {
			return (this.phrase.in(this.around ? scope.sentence() : scope) != null) == this.expected;
		}

	}

}
