package org.meetingdossier.search.words;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class DutchStemTests {

	@ParameterizedTest
	@CsvFileSource(resources = "/search/meet.csv", numLinesToSkip = 1)
	void bringsFormsOfAWordTogether(String one, String other) {
		assertThat(DutchStem.of(one)).isEqualTo(DutchStem.of(other));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/search/part.csv", numLinesToSkip = 1)
	void keepsOtherWordsApart(String one, String other) {
		assertThat(DutchStem.of(one)).isNotEqualTo(DutchStem.of(other));
	}

}
