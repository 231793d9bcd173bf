package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
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

	/** Of one council, and how their names begin. */
	private static final List<String> FORMATIONS = List.of("handel", "defensie", "ontwikkeling", "cohesie");

	private static final Dictionary<String> BODIES = Dictionary.of("bodies", (row) -> row.get(0), "-", "/", "–", ",");

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
		return IntStream.range(1, end)
			.mapToObj((at) -> words.is(at - 1, "van", "in") ? DateReader.dates(words, at) : null)
			.filter(Objects::nonNull)
			.findFirst()
			.filter((date) -> date.end() >= end)
			.map(Read::value)
			.orElse(List.of());
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
		return new Meetings(named(words).keySet(),
				DateReader.all(words)
					.stream()
					.flatMap((dates) -> dates.value().stream())
					.filter((date) -> date.day() != null)
					.toList());
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
		for (Read<List<StatedDate>> dates : DateReader.all(words)) {
			StatedDate last = dates.value().get(dates.value().size() - 1);
			if (last.year() != null && last.month() != null) {
				years.put(dates.end() - 1, last);
			}
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
			int behind = Frames.behind("day of a meeting", words, (body != null) ? body.end() : at);
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
		return BODIES.get(word) != null;
	}

	/**
	 * The bodies that words name.
	 * @return each body with what it is called there
	 */
	public static Map<String, String> named(Words words) {
		Map<String, String> named = new LinkedHashMap<>();
		words.places().forEach((at) -> {
			Read<String> body = read(words, at);
			if (body != null) {
				named.putIfAbsent(body.value(), words.text(at, body.end()));
			}
		});
		return named;
	}

	/**
	 * In which formation a body is told to meet: "RBZ Handel".
	 * @return what stands behind the body; null when nothing of the kind does
	 */
	public static @Nullable String formation(Words words) {
		for (Read<String> body : words.all(Meetings::read)) {
			int next = body.end() + (words.is(body.end(), "/", "-", "(", ",") ? 1 : 0);
			for (String formation : FORMATIONS) {
				if (words.get(next).folded().startsWith(formation)) {
					return formation;
				}
			}
		}
		return null;
	}

	static @Nullable Read<String> read(Words words, int at) {
		return BODIES.at(words, at);
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
