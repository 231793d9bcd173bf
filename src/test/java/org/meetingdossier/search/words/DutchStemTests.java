package org.meetingdossier.search.words;

import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class DutchStemTests {

	@ParameterizedTest
	@CsvFileSource(resources = "/search/meet.csv", numLinesToSkip = 1)
	void bringsFormsOfAWordTogether(String one, String other) {
		assertThat(DutchStem.of(one)).isEqualTo(DutchStem.of(other));
	}

	@Test
	void readsWhateverIsTyped() {
		Random random = new Random(7);
		for (int tried = 0; tried < 50_000; tried++) {
			String word = random.ints(1 + random.nextInt(12), 0, 8)
				.mapToObj((letter) -> "gerinsdt".substring(letter, letter + 1))
				.collect(Collectors.joining());
			assertThat(DutchStem.of(word)).isNotEmpty();
			assertThat(CompoundParts.of(word)).doesNotContain(word, "");
		}
		assertThat(DutchStem.of("mens")).isEqualTo("mens");
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/search/part.csv", numLinesToSkip = 1)
	void keepsOtherWordsApart(String one, String other) {
		assertThat(DutchStem.of(one)).isNotEqualTo(DutchStem.of(other));
	}

}
