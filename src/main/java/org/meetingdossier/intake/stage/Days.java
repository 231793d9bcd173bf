package org.meetingdossier.intake.stage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads days as letters write them: {@code 14-15 mei 2025}, {@code 30 juni en 1 juli 2025},
 * {@code woensdag 14 en donderdag 15 mei a.s.}; without a year that of the letter.
 */
final class Days {

	private static final String WEEKDAY = "(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,? )?";

	private static final String MONTH = "(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)";

	private static final Pattern SPAN = Pattern.compile("(?i)\\b" + WEEKDAY + "(\\d{1,2})(?: " + MONTH + ")?(?: (\\d{4}))?"
			+ "(?:\\s?(?:[-\u2013/]|,? ?(?:en|tot en met|t/m|tot))\\s?" + WEEKDAY + "(\\d{1,2}))?(?:\\s" + MONTH
			+ ")(?:,? (\\d{4}))?(?!\\d)");

	private static final List<String> MONTHS = List.of("januari", "februari", "maart", "april", "mei", "juni", "juli",
			"augustus", "september", "oktober", "november", "december");

	private Days() {
	}

	/**
	 * Reads all days of a text.
	 * @param text the text
	 * @param letter the day of the letter, which gives the year where the words do not
	 * @return the days in reading order
	 */
	static List<Span> in(String text, @Nullable LocalDate letter) {
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
		return spans;
	}

	private static @Nullable Span span(Matcher days, @Nullable LocalDate letter) {
		String month = days.group(5);
		String firstMonth = (days.group(2) != null) ? days.group(2) : month;
		String year = (days.group(6) != null) ? days.group(6) : days.group(3);
		String lastDay = (days.group(4) != null) ? days.group(4) : days.group(1);
		if (days.group(4) == null && days.group(2) != null) {
			return null;
		}
		LocalDate last = day(lastDay, month, year, letter);
		LocalDate first = (last != null) ? day(days.group(1), firstMonth, String.valueOf(last.getYear()), letter) : null;
		if (first == null || last == null) {
			return null;
		}
		if (first.isAfter(last)) {
			first = first.minusYears(1);
		}
		return first.plusDays(31).isBefore(last) ? null : new Span(first, last, days.start(), days.end());
	}

	// A day without a year is the next one after the letter, or one shortly before it.
	private static @Nullable LocalDate day(String day, String month, @Nullable String year, @Nullable LocalDate letter) {
		if (year == null && letter == null) {
			return null;
		}
		int number = MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
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
	 * A stretch of days.
	 *
	 * @param first the first day
	 * @param last the last day
	 * @param start where its words start
	 * @param end where they end
	 */
	record Span(LocalDate first, LocalDate last, int start, int end) {
	}

}
