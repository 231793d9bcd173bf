package org.meetingdossier.intake.stage.words;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Months;

/**
 * Reads days as letters write them: {@code 14-15 mei 2025},
 * {@code 30 juni en 1 juli 2025}, {@code woensdag 14 en donderdag 15 mei a.s.},
 * {@code 14-05-2025}; without a year that of the letter.
 */
public final class Days {

	/** A day of the week. */
	public static final String WEEKDAY = "(?:maan|dins|woens|donder|vrij|zater|zon)dag";

	private static final String ON = "(?:" + WEEKDAY + ",? )?";

	private static final String MONTH = "(" + Months.ANY + ")";

	private static final Pattern SPAN = Pattern.compile("(?i)\\b" + ON + "(\\d{1,2})(?:e|ste)?(?: " + MONTH
			+ ")?(?: (\\d{4}))?" + "(?: \\([^()\\d]{1,25}\\))?(?:(?:, " + ON
			+ "\\d{1,2}){0,4}\\s?(?:[-\u2013/&]|,? ?(?:en|tot en met|t/m|tot))\\s?" + ON
			+ "(\\d{1,2})(?:e|ste)?)?(?:\\s" + MONTH + ")(?:,? (\\d{4}))?(?!\\d)");

	private static final Pattern IN_FIGURES = Pattern.compile(
			"(?<![\\d.,/-])(?:(?<from>\\d{1,2})\\s?[-\u2013]\\s?)?(?<day>\\d{1,2})(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>(?<year>\\d{4})(?![\\d/-])");

	private static final Pattern NAMED = Pattern.compile(
			"(?iu)(?<!\\p{L})(?:(?<weekday>maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:ochtend|morgen|middag|avond)?"
					+ "|(?<order>eerste|tweede|laatste|slot|openings) ?(?:dag|ochtend|middag|avond)|(?<eve>vooravond)|(?<next>volgende (?:dag|ochtend|middag)|dag (?:erna|daarop|daarna|later)))(?!\\p{L})");

	private static final List<String> WEEKDAYS = List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
			"zaterdag", "zondag");

	/** A part of a meeting may be some days before or after it. */
	private static final int NEAR = 4;

	private Days() {
	}

	/**
	 * Reads all days of a text.
	 * @param text the text
	 * @param letter the day of the letter, which gives the year where the words do not
	 * @return the days in reading order
	 */
	public static List<Span> in(String text, @Nullable LocalDate letter) {
		List<Span> spans = new ArrayList<>();
		String plain = text.replace('\n', ' ');
		Matcher days = SPAN.matcher(plain);
		int at = 0;
		while (days.find(at)) {
			Span span = span(days, letter);
			if (span == null) {
				at = days.start() + 1;
				while (at < plain.length() && Character.isDigit(plain.charAt(at))) {
					at++;
				}
			}
			else {
				spans.add(span);
				at = days.end();
			}
		}
		Matcher figures = IN_FIGURES.matcher(plain);
		while (figures.find()) {
			int month = Integer.parseInt(figures.group("month"));
			LocalDate last = day(figures.group("day"), month, figures.group("year"), letter);
			LocalDate first = (figures.group("from") != null)
					? day(figures.group("from"), month, figures.group("year"), letter) : last;
			if (first != null && last != null && !first.isAfter(last)) {
				spans.add(new Span(first, last, figures.start(), figures.end()));
			}
		}
		spans.sort(Comparator.comparingInt(Span::start));
		return spans;
	}

	private static @Nullable Span span(Matcher days, @Nullable LocalDate letter) {
		int month = Months.number(days.group(5).toLowerCase(Locale.ROOT));
		int firstMonth = (days.group(2) != null) ? Months.number(days.group(2).toLowerCase(Locale.ROOT)) : month;
		String year = (days.group(6) != null) ? days.group(6) : days.group(3);
		String lastDay = (days.group(4) != null) ? days.group(4) : days.group(1);
		if (days.group(4) == null && days.group(2) != null) {
			return null;
		}
		LocalDate last = day(lastDay, month, year, letter);
		LocalDate first = (last != null) ? day(days.group(1), firstMonth, String.valueOf(last.getYear()), letter)
				: null;
		if (first == null || last == null) {
			return null;
		}
		if (first.isAfter(last)) {
			first = first.minusYears(1);
		}
		return first.plusDays(31).isBefore(last) ? null : new Span(first, last, days.start(), days.end());
	}

	// A day without a year is the next one after the letter, or one shortly before it.
	private static @Nullable LocalDate day(String day, int number, @Nullable String year, @Nullable LocalDate letter) {
		if (year == null && letter == null) {
			return null;
		}
		try {
			if (year != null || letter == null) {
				return (year != null) ? LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)) : null;
			}
			LocalDate same = LocalDate.of(letter.getYear(), number, Integer.parseInt(day));
			return same.isBefore(letter.minusMonths(6)) ? same.plusYears(1)
					: same.isAfter(letter.plusMonths(9)) ? same.minusYears(1) : same;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/**
	 * What is known of the days of a meeting, by which words such as Wednesday evening or
	 * the second day are read.
	 *
	 * @param first the first day, if known
	 * @param last the last day, if known
	 * @param letter the day of the letter, if known
	 */
	public record Known(@Nullable LocalDate first, @Nullable LocalDate last, @Nullable LocalDate letter) {

		/** The only day of the meeting; null when it has several. */
		public @Nullable LocalDate only() {
			return (this.first != null && this.first.equals(this.last)) ? this.first : null;
		}

		/** The day that words name first, or null. */
		public @Nullable LocalDate in(String words) {
			return first(words, null);
		}

		public @Nullable LocalDate first(String words, @Nullable LocalDate before) {
			List<Moment> moments = moments(words, before);
			return moments.isEmpty() ? null : moments.get(0).day();
		}

		public @Nullable LocalDate last(String words, @Nullable LocalDate before) {
			List<Moment> moments = moments(words, before);
			return moments.isEmpty() ? null : moments.get(moments.size() - 1).day();
		}

		// A stretch of several days is that of the whole meeting.
		private List<Moment> moments(String words, @Nullable LocalDate before) {
			List<Moment> moments = new ArrayList<>();
			for (Span span : Days.in(words, (this.first != null) ? this.first : this.letter)) {
				if (span.first().equals(span.last()) && isNear(span.first())) {
					moments.add(new Moment(span.first(), span.start()));
				}
			}
			Matcher matcher = NAMED.matcher(words);
			while (matcher.find()) {
				LocalDate day = named(matcher, before);
				boolean dated = moments.stream().anyMatch((one) -> Math.abs(one.at() - matcher.start()) < 14);
				if (day != null && !dated) {
					moments.add(new Moment(day, matcher.start()));
				}
			}
			moments.sort(Comparator.comparingInt(Moment::at));
			return moments;
		}

		/** The day of a letter or of another meeting is none of a part. */
		private boolean isNear(LocalDate day) {
			return this.first == null || this.last == null
					|| !(day.isBefore(this.first.minusDays(NEAR)) || day.isAfter(this.last.plusDays(NEAR)));
		}

		private @Nullable LocalDate named(Matcher words, @Nullable LocalDate before) {
			String weekday = words.group("weekday");
			if (weekday != null) {
				return weekday(weekday.toLowerCase(Locale.ROOT));
			}
			if (words.group("eve") != null) {
				return (this.first != null) ? this.first.minusDays(1) : null;
			}
			if (words.group("next") != null) {
				return (before != null) ? before.plusDays(1) : this.last;
			}
			return List.of("eerste", "openings").contains(words.group("order").toLowerCase(Locale.ROOT)) ? this.first
					: words.group("order").equalsIgnoreCase("tweede") ? second() : this.last;
		}

		private @Nullable LocalDate second() {
			return (this.first != null && !this.first.equals(this.last)) ? this.first.plusDays(1) : null;
		}

		private @Nullable LocalDate weekday(String name) {
			if (this.first == null || this.last == null) {
				return null;
			}
			DayOfWeek wanted = DayOfWeek.of(WEEKDAYS.indexOf(name) + 1);
			return this.first.datesUntil(this.last.plusDays(1))
				.filter((day) -> day.getDayOfWeek() == wanted)
				.findFirst()
				.orElse(null);
		}

	}

	private record Moment(LocalDate day, int at) {
	}

	/**
	 * A stretch of days.
	 *
	 * @param first the first day
	 * @param last the last day
	 * @param start where its words start
	 * @param end where they end
	 */
	public record Span(LocalDate first, LocalDate last, int start, int end) {

		public boolean isOne() {
			return this.first.equals(this.last);
		}

		/** Whether all days of another stretch are among these. */
		public boolean holds(Span other) {
			return !other.first.isBefore(this.first) && !other.last.isAfter(this.last);
		}

	}

}
