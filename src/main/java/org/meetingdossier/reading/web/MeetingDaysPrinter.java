package org.meetingdossier.reading.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.format.Printer;
import org.springframework.stereotype.Component;

import org.meetingdossier.reading.MeetingDays;

/**
 * Says the days of a meeting without saying a month or a year twice.
 */
@Component
class MeetingDaysPrinter implements Printer<MeetingDays> {

	private final MessageSource messages;

	MeetingDaysPrinter(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public String print(MeetingDays days, Locale locale) {
		LocalDate first = days.first();
		LocalDate last = days.last();
		if (first.equals(last)) {
			return format("date.day", last, locale);
		}
		String joined = first.plusDays(1).equals(last) ? "date.two" : "date.range";
		return this.messages.getMessage(joined,
				new Object[] { format(patternOf(first, last), first, locale), format("date.short", last, locale) },
				locale);
	}

	private static String patternOf(LocalDate first, LocalDate last) {
		if (first.getYear() != last.getYear()) {
			return "date.short";
		}
		return YearMonth.from(first).equals(YearMonth.from(last)) ? "date.dayOfMonth" : "date.dayAndMonth";
	}

	private String format(String pattern, LocalDate date, Locale locale) {
		return DateTimeFormatter.ofPattern(this.messages.getMessage(pattern, null, locale), locale).format(date);
	}

}
