package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The meetings that a text names and the days it gives for them: "de Raad Buitenlandse
 * Zaken van 20 mei 2025".
 *
 * @param bodies which bodies met
 * @param days on which days; a month when {@link #first} found no day
 */
public record Meetings(Set<String> bodies, List<StatedDate> days) {

	private static final int LONGEST = 8;

	/** Of one council, and how their names begin. */
	private static final List<String> FORMATIONS = List.of("handel", "defensie", "ontwikkeling", "cohesie");

	private static final Map<String, String> BODIES = new HashMap<>();

	static {
		Table.rows("bodies")
			.forEach((row) -> List.of(row.get(1).split(", ")).forEach((name) -> BODIES.put(name, row.get(0))));
	}

	private static final Set<String> FIRSTS = firsts();

	/** Copies what was found. */
	public Meetings {
		bodies = Set.copyOf(bodies);
		days = List.copyOf(days);
	}

	/** Finds the meeting with which a text starts, up to where it tells more of it. */
	public static Meetings first(String text) {
		Words words = Words.of(text);
		int end = 0;
		while (end < words.size() && (end == 0 || !isBehindMeeting(words, end))) {
			end++;
		}
		Meetings first = in(words.text(0, end));
		return first.days.isEmpty() ? new Meetings(first.bodies, month(words, end)) : first;
	}

	// "van de Europese Raad van december vorig jaar"
	private static List<StatedDate> month(Words words, int end) {
		for (int i = 1; i < end; i++) {
			Read<List<StatedDate>> date = words.is(i - 1, "van", "in") ? DateReader.dates(words, i) : null;
			if (date != null) {
				return (date.end() >= end) ? date.value() : List.of();
			}
		}
		return List.of();
	}

	private static boolean isBehindMeeting(Words words, int at) {
		return words.is(at, ",", "(", "zoals", "die", "over", "inzake") || Clause.isFinite(words.get(at));
	}

	/** Finds the meetings in a text. */
	public static Meetings in(String text) {
		return in(Words.of(text));
	}

	/** Reads the meetings that words name. */
	public static Meetings in(Words words) {
		return words.once(Meetings.class, Meetings::read);
	}

	private static Meetings read(Words words) {
		Set<String> bodies = new TreeSet<>();
		List<StatedDate> days = new ArrayList<>();
		int at = 0;
		while (at < words.size()) {
			String body = body(words, at);
			if (body != null) {
				bodies.add(body);
			}
			Read<List<StatedDate>> dates = DateReader.dates(words, at);
			if (dates != null) {
				dates.value().stream().filter((date) -> date.day() != null).forEach(days::add);
				at = dates.end();
			}
			else {
				at++;
			}
		}
		return new Meetings(bodies, days);
	}

	/**
	 * The days and months in a text.
	 * @return each that has at least a month
	 */
	public static List<StatedDate> dates(Words words) {
		return Stream.concat(in(words).days.stream(), months(words).values().stream())
			.filter((date) -> date.month() != null)
			.toList();
	}

	/**
	 * The years that belong to a day or a month.
	 * @return each month with its year, by the place of the year
	 */
	public static Map<Integer, StatedDate> months(Words words) {
		Map<Integer, StatedDate> years = new TreeMap<>();
		int at = 0;
		while (at < words.size()) {
			Read<List<StatedDate>> dates = DateReader.dates(words, at);
			StatedDate last = (dates != null) ? dates.value().get(dates.value().size() - 1) : null;
			if (dates != null && last != null && last.year() != null && last.month() != null) {
				years.put(dates.end() - 1, last);
			}
			at = (dates != null) ? dates.end() : at + 1;
		}
		return years;
	}

	/**
	 * Finds the meetings that are named with their days: "de RBZ van 20 mei".
	 * @return each body with the days that stand behind it
	 */
	public static List<Meetings> dated(Words words) {
		List<Meetings> dated = new ArrayList<>();
		for (int at = 0; at < words.size(); at++) {
			Read<String> body = read(words, at);
			int behind = (body != null) ? body.end() : at;
			behind += (words.is(behind, ",") && words.is(behind + 1, "die")) ? 1 : 0;
			behind += words.is(behind, "die") ? 1 : 0;
			behind += words.is(behind, "van", "op", "dd") ? 1 : 0;
			Read<List<StatedDate>> days = (body != null) ? DateReader.dates(words, behind) : null;
			if (body != null && days != null && days.value().stream().allMatch((day) -> day.day() != null)) {
				dated.add(new Meetings(Set.of(body.value()), days.value()));
				at = days.end() - 1;
			}
		}
		return dated;
	}

	/** Whether a word alone names a body: "RAZ". */
	public static boolean isBody(String word) {
		return BODIES.containsKey(word);
	}

	private static Set<String> firsts() {
		return BODIES.keySet().stream().map((name) -> name.split(" ")[0]).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The bodies that words name.
	 * @return each body with what it is called there
	 */
	public static Map<String, String> named(Words words) {
		Map<String, String> named = new LinkedHashMap<>();
		for (int at = 0; at < words.size(); at++) {
			Read<String> body = read(words, at);
			if (body != null) {
				named.putIfAbsent(body.value(), words.text(at, body.end()));
			}
		}
		return named;
	}

	/**
	 * In which formation a body is told to meet: "RBZ Handel".
	 * @return what stands behind the body; null when nothing of the kind does
	 */
	public static @Nullable String formation(Words words) {
		for (int at = 0; at < words.size(); at++) {
			Read<String> body = read(words, at);
			int next = (body != null) ? body.end() : at;
			next += words.is(next, "/", "-", "(", ",") ? 1 : 0;
			for (String formation : (body != null) ? FORMATIONS : List.<String>of()) {
				if (words.get(next).folded().startsWith(formation)) {
					return formation;
				}
			}
		}
		return null;
	}

	static @Nullable String body(Words words, int at) {
		Read<String> body = read(words, at);
		return (body != null) ? body.value() : null;
	}

	static @Nullable Read<String> read(Words words, int at) {
		if (!FIRSTS.contains(words.get(at).folded())) {
			return null;
		}
		StringBuilder name = new StringBuilder();
		int parts = 0;
		for (int i = at; parts < LONGEST && i < words.size(); i++) {
			if (words.is(i, "-", "/", "–", ",") && name.length() > 0) {
				continue;
			}
			if (words.get(i).type() != Token.Type.WORD) {
				return null;
			}
			name.append((name.length() > 0) ? " " : "").append(words.get(i).folded());
			parts++;
			String body = BODIES.get(name.toString());
			if (body != null) {
				return new Read<>(body, i + 1);
			}
		}
		return null;
	}

	/**
	 * Whether two texts speak of one meeting: of the same body on the same day.
	 * @return whether they have a body and a whole day in common
	 */
	public boolean areSameAs(Meetings other) {
		return this.bodies.stream().anyMatch(other.bodies::contains) && this.days.stream()
			.filter((day) -> day.day() != null && day.month() != null)
			.anyMatch((day) -> other.days.stream().anyMatch((one) -> one.day() != null && day.fits(one)));
	}

	/**
	 * Whether two texts cannot speak of one meeting of a body.
	 * @return whether both name bodies, and none in common
	 */
	public boolean areOtherBodiesThan(Meetings other) {
		return !this.bodies.isEmpty() && !other.bodies.isEmpty()
				&& this.bodies.stream().noneMatch(other.bodies::contains);
	}

	/**
	 * Whether two texts cannot speak of one day.
	 * @return whether both name days, and none in common
	 */
	public boolean areOtherDaysThan(Meetings other) {
		return !this.days.isEmpty() && !other.days.isEmpty()
				&& this.days.stream().noneMatch((day) -> other.days.stream().anyMatch(day::fits));
	}

}
