package org.meetingdossier.reading.glossary;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which abbreviations a reader is told nothing of.
 */
class UnknownAbbreviationsTests {

	private static final Definitions KNOWN = new Definitions(
			List.of(new Abbreviation("NAVO", "Noord-Atlantische Verdragsorganisatie", ""),
					new Abbreviation("iFMM", "informal", "")));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			De NAVO-top en de iFMM in IJmuiden van 2025.                | ''
			De bijdrage aan NSATU loopt door.                          | NSATU
			De eIDAS-verordening en DigiD.                             | eIDAS
			De Noord-Atlantische Raad (NAR) spreekt. De NAR besluit.   | ''
			Het Defence Production Action Plan (DPAP) helpt.           | ''
			De Europese Dienst voor Extern Optreden (EDEO) helpt.      | ''
			Een ander plan (DPAP) helpt.                               | DPAP
			Zie Kamerstuk 36600-XIII, nr. 2 en hoofdstuk XVIII.        | ''
			Een zin.^[Brief van BZDOC, zie PVV.]                       | ''
			""")
	void looksAtWhatIsNotExplained(String text, String expected) {
		assertThat(String.join(",", UnknownAbbreviations.in(List.of(text), KNOWN))).isEqualTo(expected);
	}

	@Test
	void takesTheExplanationOfOneTextForAllTexts() {
		assertThat(
				UnknownAbbreviations.in(List.of("De NAR komt. De XYZ ook.", "De Noord-Atlantische Raad (NAR)."), KNOWN))
			.containsExactly("XYZ");
	}

	@Test
	void isDefinedAsItIsWritten() {
		assertThat(UnknownAbbreviations.in(List.of("De NaVO en IFMM."), KNOWN)).containsExactly("NaVO", "IFMM");
	}

}
