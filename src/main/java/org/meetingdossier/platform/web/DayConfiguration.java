package org.meetingdossier.platform.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.function.Function;

import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads days as browsers send them, of forms, filters and addresses alike. A day outside
 * the years of any meeting or paper is no day: databases and calendars have their own
 * ends, each elsewhere.
 */
@Configuration(proxyBeanMethods = false)
class DayConfiguration implements WebMvcConfigurer {

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2200;

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addFormatterForFieldType(LocalDate.class,
				new Days<>((text) -> LocalDate.parse(text), DateTimeFormatter.ISO_LOCAL_DATE));
		registry.addFormatterForFieldType(LocalDateTime.class,
				new Days<>((text) -> LocalDateTime.parse(text), DateTimeFormatter.ISO_LOCAL_DATE_TIME));
	}

	private record Days<T extends TemporalAccessor>(Function<String, T> reader,
			DateTimeFormatter writer) implements Formatter<T> {

		@Override
		public T parse(String text, Locale locale) {
			T day = this.reader.apply(text.strip());
			int year = day.get(ChronoField.YEAR);
			if (year < FIRST_YEAR || year > LAST_YEAR) {
				throw new IllegalArgumentException("No year of any meeting or paper");
			}
			return day;
		}

		@Override
		public String print(T day, Locale locale) {
			return this.writer.format(day);
		}

	}

}
