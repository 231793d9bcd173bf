package org.meetingdossier.output.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a calendar has to know of a zone: its offset, or the two rules by which it
 * changes. The whole history of a zone, as libraries write it, is thousands of characters
 * long and has offsets in seconds, which some calendars refuse.
 */
final class ZoneLines {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

	/** The rules are those of now; calendars want to know since when. */
	private static final int SINCE = 1970;

	private static final int WEEK = 7;

	private ZoneLines() {
	}

	static void write(CalendarLines lines, ZoneId zone, LocalDate day) {
		lines.begin("VTIMEZONE").line("TZID", zone.getId());
		ZoneRules rules = zone.getRules();
		List<ZoneOffsetTransitionRule> changes = rules.getTransitionRules();
		if (changes.isEmpty()) {
			ZoneOffset offset = rules.getOffset(day.atTime(12, 0));
			lines.begin("STANDARD")
				.line("DTSTART", SINCE + "0101T000000")
				.line("TZOFFSETFROM", written(offset))
				.line("TZOFFSETTO", written(offset))
				.end("STANDARD");
		}
		for (ZoneOffsetTransitionRule change : changes) {
			change(lines, change, rules);
		}
		lines.end("VTIMEZONE");
	}

	private static void change(CalendarLines lines, ZoneOffsetTransitionRule rule, ZoneRules rules) {
		LocalDateTime first = rule.createTransition(SINCE).getDateTimeBefore();
		String part = rules.isDaylightSavings(rule.createTransition(2024).getInstant()) ? "DAYLIGHT" : "STANDARD";
		// Midnight after the last Thursday of a month may be in the next one: its last
		// second is not.
		boolean evening = rule.isMidnightEndOfDay() || isPastMonth(rule);
		lines.begin(part)
			.line("DTSTART", TIME.format(evening ? first.minusSeconds(1) : first))
			.line("TZOFFSETFROM", written(rule.getOffsetBefore()))
			.line("TZOFFSETTO", written(rule.getOffsetAfter()))
			.line("RRULE", "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + day(rule))
			.end(part);
	}

	/**
	 * The last of a kind of day in its month, the first from a day on, or a day itself.
	 */
	private static String day(ZoneOffsetTransitionRule rule) {
		int from = rule.getDayOfMonthIndicator();
		DayOfWeek weekday = rule.getDayOfWeek();
		if (weekday == null) {
			return ";BYMONTHDAY=" + from;
		}
		if (isPastMonth(rule)) {
			from--;
			weekday = weekday.minus(1);
		}
		String week = weekday.name().substring(0, 2);
		if (from < 0 || from == rule.getMonth().minLength() - WEEK + 1) {
			return ";BYDAY=-1" + week;
		}
		if (from % WEEK == 1) {
			return ";BYDAY=" + (from / WEEK + 1) + week;
		}
		return ";BYMONTHDAY="
				+ IntStream.range(from, from + WEEK).mapToObj(String::valueOf).collect(Collectors.joining(","))
				+ ";BYDAY=" + week;
	}

	private static boolean isPastMonth(ZoneOffsetTransitionRule rule) {
		return rule.getDayOfWeek() != null && rule.getDayOfMonthIndicator() > rule.getMonth().minLength() - WEEK + 1;
	}

	private static String written(ZoneOffset offset) {
		int minutes = offset.getTotalSeconds() / 60;
		return "%s%02d%02d".formatted((minutes < 0) ? "-" : "+", Math.abs(minutes) / 60, Math.abs(minutes) % 60);
	}

}
