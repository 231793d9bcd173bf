package org.meetingdossier.reading.web;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import org.meetingdossier.reading.MeetingDays;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingDaysPrinterTests {

	private final MeetingDaysPrinter printer = new MeetingDaysPrinter(messages());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nl | 2025-05-14 | 2025-05-14 | woensdag 14 mei 2025
			nl | 2025-05-14 | 2025-05-15 | 14 en 15 mei 2025
			nl | 2025-06-24 | 2025-06-26 | 24 tot en met 26 juni 2025
			nl | 2025-04-30 | 2025-05-01 | 30 april en 1 mei 2025
			nl | 2025-12-31 | 2026-01-02 | 31 december 2025 tot en met 2 januari 2026
			en | 2025-05-14 | 2025-05-14 | Wednesday 14 May 2025
			en | 2025-05-14 | 2025-05-15 | 14 and 15 May 2025
			en | 2025-06-24 | 2025-06-26 | 24 to 26 June 2025
			""")
	void saysNoMonthOrYearTwice(Locale locale, LocalDate first, LocalDate last, String said) {
		assertThat(this.printer.print(new MeetingDays(first, last), locale)).isEqualTo(said);
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/reading");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
