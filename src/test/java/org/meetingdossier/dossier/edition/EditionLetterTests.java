package org.meetingdossier.dossier.edition;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EditionLetterTests {

	@ParameterizedTest
	@CsvSource({ "1,A", "2,B", "26,Z", "27,AA", "28,AB", "52,AZ", "53,BA", "702,ZZ", "703,AAA" })
	void goesOnAfterZ(int sequence, String letter) {
		assertThat(EditionLetter.of(sequence)).isEqualTo(letter);
	}

}
