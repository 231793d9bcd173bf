package org.meetingdossier.dossier.theme;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ThemeTests {

	@ParameterizedTest
	@CsvSource({ "Oekraïne, oekraine", "OEKRAINE, oekraine", "Defensie-uitgaven, defensie-uitgaven",
			"' Zuid  &  Oost ', zuid-oost", "Façade 2025, facade-2025" })
	void hasAnAddressWithoutCapitalsAndAccents(String name, String slug) {
		assertThat(Theme.named(name).orElseThrow().slug()).isEqualTo(slug);
		assertThat(Theme.named(name).orElseThrow().name()).isEqualTo(name.strip());
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "?!", "–" })
	void isNoThemeWithoutALetter(String name) {
		assertThat(Theme.named(name)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Oekraïne, '', Oekraïne", "Situatie in Oekraïne en Georgië, '', Oekraïne",
			"Nieuwe afspraken over defensie-uitgaven, Over het bbp., Defensie-uitgaven",
			"Samenwerking van NAVO en EU, '', Samenwerking van NAVO en EU",
			"Overig, Over Kyiv. Over Kyiv. Oekraïense graanexport., Oekraïne" })
	void isProposedByTheWordsOfATopic(String title, String background, String theme) {
		assertThat(ThemeWords.propose(title, background, List.of())).contains(theme);
	}

	@Test
	void isNotProposedWhereWordsSayTooLittle() {
		assertThat(ThemeWords.propose("Rondvraag", "Ook over Oekraïne.", List.of())).isEmpty();
	}

	@Test
	void isProposedAsItIsCalledElsewhere() {
		assertThat(ThemeWords.propose("Steun aan Oekraïne", "", List.of("OEKRAÏNE"))).contains("OEKRAÏNE");
		assertThat(ThemeWords.propose("Arctische veiligheid", "", List.of("Arctis", "Arctische veiligheid")))
			.contains("Arctische veiligheid");
	}

}
