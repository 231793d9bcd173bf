package org.meetingdossier.dossier.term;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Months;

/**
 * Finds the days, weeks, months, quarters, seasons and years that words name. Without a
 * year the first one counts that is not over.
 */
final class CalendarDays {

	private static final String YEAR = "(?:(?:in |van )?(?<year>20\\d\\d|(?:dit|volgend|(?:aan)?komend|het (?:aan)?komende|het volgende) (?:kalender)?jaar))";

	private static final String ORDINAL = "(?<ordinal>eerste|tweede|derde|vierde|laatste|[1-4]e)";

	private static final String THIS = "(?<this>dit|deze|lopende|volgende?|(?:aan)?komende?|aanstaande?|de|het)";

	private static final Pattern DATE = Pattern
		.compile("\\b(?<day>\\d{1,2}) (?<month>" + TermWords.MONTHS + ")\\b(?: (?<year>20\\d\\d))?");

	private static final Pattern NUMBERS = Pattern
		.compile("\\b(?<day>\\d{1,2})[-/](?<month>\\d{1,2})[-/](?<year>20\\d\\d)\\b");

	private static final Pattern ISO = Pattern.compile("\\b(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)\\b");

	private static final Pattern HALF = Pattern
		.compile("\\b(?<which>eerste|tweede|1e|2e) helft (?:van )?(?:de maand )?(?:(?<month>" + TermWords.MONTHS
				+ ")\\b)?(?: ?" + YEAR + ")?");

	private static final Pattern QUARTER = Pattern.compile(
			"\\b(?:" + ORDINAL + " kwartaal|[qk](?<number>[1-4])\\b|kwartaal (?<digit>[1-4])\\b)(?: " + YEAR + ")?");

	private static final Pattern THIS_QUARTER = Pattern.compile("\\b" + THIS + " kwartaal\\b");

	private static final Pattern MONTH = Pattern.compile("\\b(?<month>" + TermWords.MONTHS + ")\\b(?: " + YEAR + ")?");

	private static final Pattern SEASON = Pattern
		.compile("\\b(?<season>voorjaar|lente|zomer|najaar|herfst|winter)\\b(?: " + YEAR + ")?");

	private static final Pattern ONLY_YEAR = Pattern.compile("\\b(?<year>20\\d\\d)\\b|\\b" + THIS
			+ " (?:kalender)?jaar\\b|\\b(?<whole>(?:kalender)?jaar(?:einde|eind))\\b");

	private static final Pattern WEEK_NUMBER = Pattern.compile("\\bweek (?<week>\\d{1,2})\\b(?: " + YEAR + ")?");

	private static final Pattern WEEK = Pattern.compile("\\b" + THIS + " (?<unit>week|maand|weekend)\\b");

	private static final Pattern WEEKDAY = Pattern.compile(
			"\\b(?:(?<week>volgende|(?:aan)?komende|aanstaande|deze) week )?(?<day>maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)"
					+ "\\b(?: (?<after>volgende|(?:aan)?komende|aanstaande) week\\b)?");

	private static final Pattern NEAR = Pattern.compile("\\b(?<day>vandaag|heden|morgen|overmorgen)\\b");

	private static final List<String> WEEKDAYS = List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
			"zaterdag", "zondag");

	/**
	 * In which month and on which day each begins; it ends on the day before the next.
	 */
	private static final Map<String, Integer> SEASONS = Map.of("voorjaar", 3, "lente", 3, "zomer", 6, "najaar", 9,
			"herfst", 9, "winter", 12);

	private CalendarDays() {
	}

	/** What is found, the more exact first. */
	static List<Anchor> in(String words, LocalDate said) {
		return Stream.of(find(words, DATE, (found) -> date(found, Months.number(found.group("month")), said)),
				find(words, NUMBERS, (found) -> date(found, Integer.parseInt(found.group("month")), said)),
				find(words, ISO, (found) -> date(found, Integer.parseInt(found.group("month")), said)),
				find(words, HALF, (found) -> half(found, said)), find(words, QUARTER, (found) -> quarter(found, said)),
				find(words, THIS_QUARTER, (found) -> Optional.of(quarter(said, isNext(found)))),
				find(words, WEEK_NUMBER, (found) -> week(found, said)),
				find(words, WEEK, (found) -> Optional.of(week(found.group("unit"), isNext(found), said))),
				find(words, MONTH, (found) -> Optional.of(Span.month(month(found, said)))),
				find(words, SEASON, (found) -> Optional.of(season(found, said))),
				find(words, ONLY_YEAR, (found) -> Optional.of(Span.year(onlyYear(found, said)))),
				find(words, WEEKDAY, (found) -> Optional.of(weekday(found, said))),
				find(words, NEAR, (found) -> Optional.of(Span.day(said.plusDays(switch (found.group("day")) {
					case "morgen" -> 1;
					case "overmorgen" -> 2;
					default -> 0;
				})))))
			.flatMap((found) -> found)
			.toList();
	}

	private static Stream<Anchor> find(String words, Pattern pattern, Finding span) {
		return NamedDays.find(words, pattern, span::in);
	}

	private static Optional<Span> date(Matcher found, int month, LocalDate said) {
		try {
			int day = Integer.parseInt(found.group("day"));
			int year = year(found, said).orElse(said.getYear());
			LocalDate date = LocalDate.of(year, month, day);
			return Optional
				.of(Span.day((found.group("year") == null && date.isBefore(said)) ? date.plusYears(1) : date));
		}
		catch (DateTimeException ex) {
			// No such day: 31 juni. Nothing is read then.
			return Optional.empty();
		}
	}

	private static Optional<Span> half(Matcher found, LocalDate said) {
		boolean second = found.group("which").startsWith("tw") || found.group("which").startsWith("2");
		if (found.group("month") != null) {
			return Optional.of(Span.month(month(found, said)).half(second));
		}
		return year(found, said).map((year) -> Span.year(year).half(second));
	}

	private static Optional<Span> quarter(Matcher found, LocalDate said) {
		String named = Stream.of("ordinal", "number", "digit")
			.flatMap((group) -> Stream.ofNullable(found.group(group)))
			.findFirst()
			.orElse("");
		int number = switch (named.substring(0, 1)) {
			case "t" -> 2;
			case "d" -> 3;
			case "v", "l" -> 4;
			case "e" -> 1;
			default -> named.charAt(0) - '0';
		};
		Span quarter = Span.months(YearMonth.of(year(found, said).orElse(said.getYear()), number * 3 - 2), 3);
		boolean over = found.group("year") == null && quarter.last().isBefore(said);
		return Optional.of(over ? Span.months(YearMonth.from(quarter.first()).plusYears(1), 3) : quarter);
	}

	private static Span quarter(LocalDate said, boolean next) {
		YearMonth first = YearMonth.of(said.getYear(), (said.getMonthValue() - 1) / 3 * 3 + 1);
		return Span.months(next ? first.plusMonths(3) : first, 3);
	}

	private static Optional<Span> week(Matcher found, LocalDate said) {
		int number = Integer.parseInt(found.group("week"));
		if (found.group("year") != null) {
			return week(year(found, said).orElseThrow(), number);
		}
		// Around New Year the year of a week is not always that of its days.
		int year = said.get(IsoFields.WEEK_BASED_YEAR);
		return week(year, number)
			.flatMap((week) -> week.last().isBefore(said) ? week(year + 1, number) : Optional.of(week));
	}

	private static Optional<Span> week(int year, int number) {
		// The fourth of January lies in the first week.
		LocalDate first = LocalDate.of(year, 1, 4);
		return IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(first).isValidValue(number)
				? Optional.of(Span.week(first.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number))) : Optional.empty();
	}

	private static Span week(String unit, boolean next, LocalDate said) {
		if (unit.equals("maand")) {
			return Span.month(YearMonth.from(said).plusMonths(next ? 1 : 0));
		}
		Span week = Span.week((next && unit.equals("week")) ? said.plusWeeks(1) : said);
		return unit.equals("week") ? week : new Span(week.last().minusDays(1), week.last(), Span.Kind.DAY);
	}

	private static YearMonth month(Matcher found, LocalDate said) {
		YearMonth month = YearMonth.of(year(found, said).orElse(said.getYear()), Months.number(found.group("month")));
		return (found.group("year") == null && month.isBefore(YearMonth.from(said))) ? month.plusYears(1) : month;
	}

	private static Span season(Matcher found, LocalDate said) {
		int month = SEASONS.getOrDefault(found.group("season"), 3);
		Optional<Integer> year = year(found, said);
		// In January it is still the winter that began in December.
		int first = year.orElse(said.getYear() - 1);
		return Stream.iterate(first, (one) -> one + 1)
			.map((one) -> LocalDate.of(one, month, (month == 9) ? 23 : 21))
			.map((begin) -> new Span(begin, begin.plusMonths(3).withDayOfMonth((month == 6) ? 22 : 20),
					Span.Kind.SEASON))
			.filter((season) -> year.isPresent() || !season.last().isBefore(said))
			.findFirst()
			.orElseThrow();
	}

	private static int onlyYear(Matcher found, LocalDate said) {
		String year = found.group("year");
		return (year != null) ? Integer.parseInt(year) : said.getYear() + (isNext(found) ? 1 : 0);
	}

	private static Span weekday(Matcher found, LocalDate said) {
		DayOfWeek day = DayOfWeek.of(WEEKDAYS.indexOf(found.group("day")) + 1);
		String week = found.group("week");
		boolean next = found.group("after") != null || (week != null && !week.equals("deze"));
		LocalDate from = next ? Span.week(said.plusWeeks(1)).first() : said;
		return Span.day(from.with(TemporalAdjusters.nextOrSame(day)));
	}

	private static boolean isNext(Matcher found) {
		String which = found.group("this");
		return which != null && Stream.of("volgend", "komend", "aankomend", "aanstaand").anyMatch(which::startsWith);
	}

	private static Optional<Integer> year(Matcher found, LocalDate said) {
		@Nullable String year = found.group("year");
		if (year == null) {
			return Optional.empty();
		}
		if (Character.isDigit(year.charAt(0))) {
			return Optional.of(Integer.valueOf(year));
		}
		return Optional.of(said.getYear() + (year.startsWith("dit") ? 0 : 1));
	}

	/** What is found says which days it names. */
	@FunctionalInterface
	private interface Finding {

		Optional<Span> in(Matcher found);

	}

}
