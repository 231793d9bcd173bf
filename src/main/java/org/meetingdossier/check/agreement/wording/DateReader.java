package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Months;

/**
 * Reads dates: {@code 3 april 2025}, {@code 03-04-2025}, {@code 4 april jl.},
 * {@code afgelopen 4 april}, {@code april 2025}, {@code 14 en 15 mei 2025}, {@code april
 * vorig jaar}.
 */
final class DateReader {

	private static final Map<String, Integer> SEASONS = Map.of("voorjaar", 2, "lente", 2, "zomer", 5, "najaar", 8,
			"herfst", 8, "winter", 11);

	private static final String[] WEEKDAYS = { "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag",
			"zondag", "ma", "di", "wo", "do", "vr" };

	/** "twaalf november": a day in words stands directly before its month. */
	private static final Map<String, Integer> DAYS = days();

	private static final String[] RECENT = { "jl", "jongstleden", "laatstleden", "ll" };

	static final String[] PART = { "begin", "medio", "eind", "half" };

	/** Words with which a date starts, beside months. */
	private static final Set<String> STARTS = Stream
		.of(Stream.of("afgelopen"), Stream.of(WEEKDAYS), Stream.of(PART), DAYS.keySet().stream())
		.flatMap(Function.identity())
		.collect(Collectors.toUnmodifiableSet());

	private static final String[] AND = { "en", "-", "–", "of" };

	private DateReader() {
	}

	private static Map<String, Integer> days() {
		List<String> ones = List.of("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
				"elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
				"twintig");
		Map<String, Integer> days = new HashMap<>();
		for (int day = 2; day <= ones.size(); day++) {
			days.put(ones.get(day - 1), day);
		}
		for (int one = 1; one < 10; one++) {
			String word = ones.get(one - 1);
			days.put(word + "entwintig", 20 + one);
		}
		days.put("dertig", 30);
		days.put("eenendertig", 31);
		return days;
	}

	/**
	 * Reads the dates at a place.
	 * @return one date, or more for {@code 14 en 15 mei}; null when there is none
	 */
	static @Nullable Read<List<StatedDate>> dates(Words words, int at) {
		if (!canStart(words.get(at))) {
			return null;
		}
		int start = at;
		boolean recent = words.is(start, "afgelopen");
		start += recent ? 1 : 0;
		start += words.is(start, WEEKDAYS) ? 1 : 0;
		start += words.is(start, PART) ? 1 : 0;
		Read<List<StatedDate>> read = several(words, start);
		if (read == null || !recent) {
			return read;
		}
		return new Read<>(read.value().stream().map(StatedDate::asRecent).toList(), read.end());
	}

	/** All dates of a text, one behind the other. */
	static List<Read<List<StatedDate>>> all(Words words) {
		return words.once(All.class, (whole) -> new All(whole.all(DateReader::dates))).dates;
	}

	private static boolean canStart(Token token) {
		return token.isWord() ? STARTS.contains(token.folded()) || Months.number(token.folded()) > 0
				: token.type() == Token.Type.NUMBER;
	}

	private static @Nullable Read<List<StatedDate>> several(Words words, int at) {
		Read<StatedDate> first = one(words, at);
		if (first != null) {
			Read<List<StatedDate>> more = more(words, first.end());
			if (more == null || first.value().day() == null) {
				return new Read<>(List.of(first.value()), first.end());
			}
			List<StatedDate> all = new ArrayList<>(List.of(first.value().in(null, more.value().get(0).year())));
			all.addAll(more.value());
			return new Read<>(List.copyOf(all), more.end());
		}
		Integer day = day(words, at);
		if (day == null) {
			return null;
		}
		Read<List<StatedDate>> more = more(words, at + 1);
		if (more == null) {
			return null;
		}
		StatedDate next = more.value().get(0);
		List<StatedDate> all = new ArrayList<>(List.of(new StatedDate(day, next.month(), next.year(), next.recent())));
		all.addAll(more.value());
		return new Read<>(List.copyOf(all), more.end());
	}

	private static @Nullable Read<List<StatedDate>> more(Words words, int at) {
		int next = at;
		if (words.is(next, ",") && day(words, next + 1) != null) {
			next++;
		}
		else if (words.is(next, "t", "tot") && words.is(next + 2, "m", "met")) {
			next += 3;
		}
		else if (words.is(next, AND) || (words.is(next, "tot") && day(words, next - 1) != null)) {
			next++;
			next += words.is(next, "die") ? 1 : 0;
			next += words.is(next, "van") ? 1 : 0;
		}
		else {
			return null;
		}
		next += words.is(next, WEEKDAYS) ? 1 : 0;
		return several(words, next);
	}

	private static @Nullable Read<StatedDate> one(Words words, int at) {
		Read<StatedDate> numeric = numeric(words, at);
		if (numeric != null) {
			return numeric;
		}
		Integer day = day(words, at);
		int next = (day != null) ? at + 1 : at;
		int month = Months.number(words.get(next).folded());
		if (month == 0 || (day == null && words.get(next).isCapitalised() && next > 0 && !words.is(next - 1, "van"))) {
			return null;
		}
		next++;
		boolean recent = words.is(next, RECENT);
		next += recent ? 1 : 0;
		Integer year = year(words, next);
		next += (year != null) ? 1 : 0;
		boolean late = words.is(next, RECENT);
		next += late ? 1 : 0;
		Read<Integer> ago = (year != null) ? null : yearsAgo(words, next);
		return new Read<>(new StatedDate(day, month, year, recent || late, (ago != null) ? ago.value() : null),
				(ago != null) ? ago.end() : next);
	}

	// "vorig jaar", "van dit jaar"
	private static @Nullable Read<Integer> yearsAgo(Words words, int at) {
		int next = words.is(at, "van") ? at + 1 : at;
		if (!words.is(next, "vorig", "dit") || !words.is(next + 1, "jaar")) {
			return null;
		}
		return new Read<>(words.is(next, "vorig") ? 1 : 0, next + 2);
	}

	// 03-04-2025, 3/4/2025, 3.4.2025, 2025-04-03
	private static @Nullable Read<StatedDate> numeric(Words words, int at) {
		if (!isSeparator(words, at + 1) || !isSeparator(words, at + 3) || !words.isGlued(at + 4)) {
			return null;
		}
		boolean iso = year(words, at) != null;
		Integer day = day(words, iso ? at + 4 : at);
		Integer month = day(words, at + 2);
		Integer year = year(words, iso ? at : at + 4);
		if (day == null || month == null || year == null || month > 12) {
			return null;
		}
		return new Read<>(new StatedDate(day, month, year, false), at + 5);
	}

	private static boolean isSeparator(Words words, int at) {
		return words.is(at, "-", "/", ".", "\u2011", "–") && words.isGlued(at);
	}

	private static @Nullable Integer day(Words words, int at) {
		Token token = words.get(at);
		if (token.isWord() && Months.number(words.get(at + 1).folded()) > 0) {
			return DAYS.get(token.folded());
		}
		if (token.type() != Token.Type.NUMBER || token.text().length() > 2) {
			return null;
		}
		int day = Integer.parseInt(token.text());
		return (day >= 1 && day <= 31) ? Integer.valueOf(day) : null;
	}

	/**
	 * Reads a year that stands alone.
	 * @return the date, or null when there is none
	 */
	static @Nullable Read<List<StatedDate>> yearOnly(Words words, int at) {
		Integer year = year(words, at);
		return (year != null) ? new Read<>(List.of(new StatedDate(null, null, year, false)), at + 1)
				: relativeYear(words, at);
	}

	/**
	 * "vorig najaar": people mean a season widely, so the month before it and the month
	 * behind it count as well.
	 */
	static @Nullable Read<List<StatedDate>> season(Words words, int at) {
		Integer first = SEASONS.get(words.get(at).folded());
		if (first == null) {
			return null;
		}
		int next = words.is(at + 1, "van") ? at + 2 : at + 1;
		Integer year = year(words, next);
		List<StatedDate> months = IntStream.range(0, 6)
			.mapToObj((month) -> new StatedDate(null, (first + month - 1) % 12 + 1, year, false))
			.toList();
		return new Read<>(months, (year != null) ? next + 1 : at + 1);
	}

	/** "vijf": the number in words; null when it is none. */
	static @Nullable Integer number(String word) {
		return DAYS.get(word);
	}

	/**
	 * Reads a year as it is seen from today: {@code begin dit jaar}, {@code vorig jaar}.
	 * @return the date, or null when there is none
	 */
	static @Nullable Read<List<StatedDate>> relativeYear(Words words, int at) {
		boolean part = words.is(at, PART) || words.is(at, "eerder", "later");
		int next = part ? at + 1 : at;
		Read<Integer> ago = (part || !words.is(at, "van")) ? yearsAgo(words, next) : null;
		return (ago != null) ? new Read<>(List.of(new StatedDate(null, null, null, false, ago.value())), ago.end())
				: null;
	}

	/**
	 * Reads a year.
	 * @return the year, or null when there is none
	 */
	static @Nullable Integer year(Words words, int at) {
		Token token = words.get(at);
		if (token.type() != Token.Type.NUMBER || token.text().length() != 4
				|| !token.text().chars().allMatch(Character::isDigit)) {
			return null;
		}
		int year = Integer.parseInt(token.text());
		return (year >= 1814 && year < 2200) ? Integer.valueOf(year) : null;
	}

	/**
	 * The dates of a text, which are asked for often.
	 *
	 * @param dates the dates
	 */
	private record All(List<Read<List<StatedDate>>> dates) {
	}

}
