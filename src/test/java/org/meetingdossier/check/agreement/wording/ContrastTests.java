package org.meetingdossier.check.agreement.wording;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Something else in the place of what a title tells.
 */
class ContrastTests {

	private static final Set<String> KNOWN = Set.of("akkoord", "heffing");

	@Test
	void tellsAnotherNameOfTheSameWord() {
		assertThat(contrasts("Over de bijstand aan Tsjaad is bericht", "bijstand aan Soedan"))
			.containsExactly(new Contrast(List.of("Tsjaad"), List.of("Soedan"), true));
	}

	@Test
	void tellsAnotherCompoundWithTheSameHead() {
		assertThat(contrasts("het verslag over het klimaatakkoord", "uitvoering van het onderwijsakkoord"))
			.containsExactly(new Contrast(List.of("klimaatakkoord"), List.of("onderwijsakkoord"), true));
	}

	@Test
	void tellsWhatACompoundSaysOtherwise() {
		assertThat(contrasts("de heffing op plastic verpakkingen", "wijziging vrachtwagenheffing"))
			.extracting(Contrast::titled)
			.containsExactly(List.of("vrachtwagenheffing"));
	}

	@Test
	void tellsAnotherMinistry() {
		assertThat(contrasts("het onderzoek bij het ministerie van Financiën",
				"onderzoek bij het ministerie van Defensie"))
			.extracting(Contrast::sure)
			.containsExactly(true);
	}

	@Test
	void leavesAnotherWordForTheSameThing() {
		assertThat(
				contrasts("de regels voor steun aan bedrijven in nood", "regels voor steun aan ondernemingen in nood"))
			.noneMatch(Contrast::sure);
	}

	@Test
	void leavesAbbreviations() {
		assertThat(contrasts("het advies over de bijdrage aan de AIV",
				"bijdrage aan de Adviesraad Internationale Vraagstukken"))
			.isEmpty();
	}

	@Test
	void leavesAdjectives() {
		assertThat(contrasts("een bijzondere zitting van de commissie", "speciale zitting")).isEmpty();
	}

	private static List<Contrast> contrasts(String sentence, String title) {
		Subject none = Subject.of("");
		return Contrast.of(Words.of(sentence), Words.of(title), none, none, KNOWN::contains);
	}

}
