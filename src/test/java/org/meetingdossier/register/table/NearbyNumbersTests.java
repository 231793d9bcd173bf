package org.meetingdossier.register.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearbyNumbersTests {

	@ParameterizedTest
	@CsvSource({ "35200, 35000", "33976, 33972", "325900, 32500", "28766, 28676", "8676, 28676", "2867, 28676" })
	void holdsTheNumberThatWasMeant(String written, String meant) {
		assertThat(NearbyNumbers.of(written)).contains(meant);
	}

	@Test
	void holdsOtherNumbersOfFiveDigitsOnly() {
		assertThat(NearbyNumbers.of("28676")).doesNotContain("28676")
			.allMatch((number) -> number.matches("[1-9]\\d{4}"))
			.hasSizeLessThan(60);
		assertThat(NearbyNumbers.of("CVIII")).isEmpty();
		assertThat(NearbyNumbers.of("1234567")).isEmpty();
	}

}
