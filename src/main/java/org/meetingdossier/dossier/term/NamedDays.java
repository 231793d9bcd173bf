package org.meetingdossier.dossier.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what a term refers to by name: recesses, meetings, and days that have one.
 */
final class NamedDays {

	private static final Pattern RECESS = Pattern
		.compile("\\b(?<name>zomer|kerst|mei|voorjaars?|krokus|herfst|najaars?|verkiezings)?-?reces\\b"
				+ "(?: (?:van )?(?<year>20\\d\\d))?");

	/** Before or after summer means that of parliament; in summer means the season. */
	private static final Pattern SUMMER = Pattern.compile(
			"(?<=\\b(?:voor|voorafgaand aan|na|tot|richting|afloop van) (?:de )?)zomer(?:periode|vakantie)?\\b(?: (?:van )?(?<year>20\\d\\d))?");

	private static final Pattern PRINSJESDAG = Pattern.compile("\\bprinsjesdag\\b(?: (?<year>20\\d\\d))?");

	private static final Pattern CHRISTMAS = Pattern
		.compile("\\b(?:kerst|kerstmis|feestdagen|kerstdagen)\\b(?: (?<year>20\\d\\d))?");

	private static final Pattern NEW_YEAR = Pattern.compile("\\b(?:jaarwisseling|oud en nieuw)\\b");

	private final TermCalendar calendar;

	private final List<Meeting> meetings;

	NamedDays(TermCalendar calendar) {
		this.calendar = calendar;
		this.meetings = calendar.meetings()
			.stream()
			.flatMap((entry) -> entry.names().stream().map((name) -> new Meeting(pattern(name), entry)))
			.toList();
	}

	List<Anchor> in(String words, LocalDate said) {
		List<Anchor> found = new ArrayList<>();
		meetings(words, said).forEach(found::add);
		find(words, RECESS, (matcher) -> recess(matcher, said)).forEach(found::add);
		find(words, SUMMER, (matcher) -> recess("zomer", year(matcher), said)).forEach(found::add);
		find(words, PRINSJESDAG, (matcher) -> prinsjesdag(year(matcher), said)).forEach(found::add);
		find(words, CHRISTMAS, (matcher) -> Optional.of(christmas(year(matcher), said))).forEach(found::add);
		find(words, NEW_YEAR, (matcher) -> {
			LocalDate first = LocalDate.of(said.getYear() + 1, 1, 1);
			return Optional.of(new Span(first, first, Span.Kind.DAY));
		}).forEach(found::add);
		return found;
	}

	private Stream<Anchor> meetings(String words, LocalDate said) {
		return this.meetings.stream()
			.filter((meeting) -> !meeting.entry.last().isBefore(said))
			.flatMap((meeting) -> find(words, meeting.pattern, (matcher) -> Optional
				.of(new Span(meeting.entry.first(), meeting.entry.last(), Span.Kind.MEETING))));
	}

	private Optional<Span> recess(Matcher matcher, LocalDate said) {
		String name = matcher.group("name");
		return recess((name != null) ? name : "", year(matcher), said);
	}

	private Optional<Span> recess(String name, Optional<Integer> year, LocalDate said) {
		return this.calendar
			.recess((entry) -> isCalled(entry, name) && year.map((one) -> entry.first().getYear() == one).orElse(true),
					said)
			.map((entry) -> new Span(entry.first(), entry.last(), Span.Kind.RECESS));
	}

	private static boolean isCalled(TermCalendar.Entry recess, String name) {
		String one = switch (name) {
			case "krokus", "voorjaar", "voorjaars" -> "voorjaarsreces";
			case "najaar", "najaars" -> "herfstreces";
			default -> name + "reces";
		};
		return name.isEmpty() || recess.names().stream().map(TermWords::plain).anyMatch(one::equals);
	}

	/** The third Tuesday of September (Constitution, article 65). */
	private static Optional<Span> prinsjesdag(Optional<Integer> year, LocalDate said) {
		return Stream.of(year.orElse(said.getYear()), said.getYear() + 1)
			.map((one) -> LocalDate.of(one, 9, 1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY)))
			.filter((day) -> year.isPresent() || !day.isBefore(said))
			.findFirst()
			.map(Span::day);
	}

	private static Span christmas(Optional<Integer> year, LocalDate said) {
		LocalDate first = LocalDate.of(year.orElse(said.getYear()), 12, 25);
		boolean over = year.isEmpty() && first.plusDays(1).isBefore(said);
		LocalDate next = over ? first.plusYears(1) : first;
		return new Span(next, next.plusDays(1), Span.Kind.DAY);
	}

	private static Optional<Integer> year(Matcher matcher) {
		return Optional.ofNullable(matcher.group("year")).map(Integer::valueOf);
	}

	static Stream<Anchor> find(String words, Pattern pattern, Function<Matcher, Optional<Span>> span) {
		List<Anchor> found = new ArrayList<>();
		Matcher matcher = pattern.matcher(words);
		while (matcher.find()) {
			span.apply(matcher)
				.ifPresent((days) -> found.add(new Anchor(matcher.start(), matcher.end(), matcher.group(), days)));
		}
		return found.stream();
	}

	/** A name may be written with a blank, a hyphen or neither between its words. */
	private static Pattern pattern(String name) {
		return Pattern.compile(Arrays.stream(TermWords.plain(name).split("[ -]+"))
			.map(Pattern::quote)
			.collect(Collectors.joining("[ -]?", "\\b", "\\b")));
	}

	/** A meeting by one of its names. */
	private record Meeting(Pattern pattern, TermCalendar.Entry entry) {

	}

}
