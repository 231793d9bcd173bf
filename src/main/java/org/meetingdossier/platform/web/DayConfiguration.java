package org.meetingdossier.platform.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads days as browsers send them and, where there is no calendar to choose from, as
 * Dutch people write them, of forms, filters and addresses alike. A day outside the years
 * of any meeting or paper is no day: databases and calendars have their own ends, each
 * elsewhere.
 */
@Configuration(proxyBeanMethods = false)
class DayConfiguration implements WebMvcConfigurer {

	private static final Pattern AS_PEOPLE_WRITE = Pattern.compile("\\d{1,2}-\\d{1,2}-\\d{4}.*");

	private static final DateTimeFormatter DUTCH_DAY = dutch("d-M-uuuu");

	private static final DateTimeFormatter DUTCH_MOMENT = dutch("d-M-uuuu[ 'om'][ 'at'] H:mm");

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2200;

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addFormatterForFieldType(LocalDate.class,
				new Days<>(DayConfiguration::day, DateTimeFormatter.ISO_LOCAL_DATE));
		registry.addFormatterForFieldType(LocalDateTime.class,
				new Days<>(DayConfiguration::moment, DateTimeFormatter.ISO_LOCAL_DATE_TIME));
	}

	private static DateTimeFormatter dutch(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
	}

	private static LocalDate day(String text) {
		return AS_PEOPLE_WRITE.matcher(text).matches() ? LocalDate.parse(text, DUTCH_DAY) : LocalDate.parse(text);
	}

	private static LocalDateTime moment(String text) {
		return AS_PEOPLE_WRITE.matcher(text).matches() ? LocalDateTime.parse(text, DUTCH_MOMENT)
				: LocalDateTime.parse(text);
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
