package org.meetingdossier.output.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;

/**
 * What a calendar has to know of a zone: its offset, or the two rules by which it changes.
 * The whole history of a zone, as libraries write it, is thousands of characters long and
 * has offsets in seconds, which some calendars refuse.
 */
final class ZoneLines {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

	/** The rules are those of now; calendars want to know since when. */
	private static final int SINCE = 1970;

	/** From this day before the last of its month on, a day of the week is the last. */
	private static final int DAYS_BEFORE_LAST = 6;

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
		ZoneOffsetTransition first = rule.createTransition(SINCE);
		String part = rules.isDaylightSavings(rule.createTransition(2024).getInstant()) ? "DAYLIGHT" : "STANDARD";
		lines.begin(part)
			.line("DTSTART", TIME.format(first.getDateTimeBefore()))
			.line("TZOFFSETFROM", written(rule.getOffsetBefore()))
			.line("TZOFFSETTO", written(rule.getOffsetAfter()))
			.line("RRULE", "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + day(rule))
			.end(part);
	}

	/** The last of a kind of day in its month, the first from a day on, or a day itself. */
	private static String day(ZoneOffsetTransitionRule rule) {
		int from = rule.getDayOfMonthIndicator();
		if (rule.getDayOfWeek() == null) {
			return ";BYMONTHDAY=" + from;
		}
		String week = rule.getDayOfWeek()
			.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
			.substring(0, 2)
			.toUpperCase(Locale.ROOT);
		boolean last = from < 0 || from == rule.getMonth().minLength() - DAYS_BEFORE_LAST;
		if (last) {
			return ";BYDAY=-1" + week;
		}
		return ";BYDAY=" + ((from - 1) / 7 + 1) + week;
	}

	private static String written(ZoneOffset offset) {
		int minutes = offset.getTotalSeconds() / 60;
		return "%s%02d%02d".formatted((minutes < 0) ? "-" : "+", Math.abs(minutes) / 60, Math.abs(minutes) % 60);
	}

}
