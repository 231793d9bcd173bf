package org.meetingdossier.platform.web;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.format.support.DefaultFormattingConversionService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DayConfigurationTests {

	private final DefaultFormattingConversionService conversions = new DefaultFormattingConversionService();

	DayConfigurationTests() {
		new DayConfiguration().addFormatters(this.conversions);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-05-04", "04-05-2025", "4-5-2025", " 4-5-2025 " })
	void readsADayAsBrowsersAndAsPeopleWriteIt(String text) {
		assertThat(this.conversions.convert(text, LocalDate.class)).isEqualTo(LocalDate.of(2025, 5, 4));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-05-04T09:00", "04-05-2025 09:00", "4-5-2025 om 9:00", "4-5-2025 at 09:00" })
	void readsAMomentAsBrowsersAndAsPeopleWriteIt(String text) {
		assertThat(this.conversions.convert(text, LocalDateTime.class)).isEqualTo(LocalDateTime.of(2025, 5, 4, 9, 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "30-02-2025", "05-14-2025", "14-05-25", "14-05-1899", "14-05-2201", "14/05/2025",
			"14-05-2025x", "14 mei 2025" })
	void readsNothingElse(String text) {
		assertThatExceptionOfType(ConversionFailedException.class)
			.isThrownBy(() -> this.conversions.convert(text, LocalDate.class));
	}

	@Test
	void writesADayAsBrowsersReadIt() {
		assertThat(this.conversions.convert(LocalDate.of(2025, 5, 4), String.class)).isEqualTo("2025-05-04");
	}

}
