package org.meetingdossier.dossier.theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.meetingdossier.dossier.theme.UnchangedClaim.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

class UnchangedClaimTests {

	private static final String BEFORE = "Nederland steunt Oekraïne onverminderd en wil 3,5% van het bbp aan defensie uitgeven.";

	@ParameterizedTest
	@ValueSource(strings = { "De positie is ongewijzigd.", "De Nederlandse inzet is niet veranderd.",
			"De Nederlandse positie blijft onveranderd.", "Het standpunt van Nederland is hetzelfde gebleven.",
			"Het Nederlandse standpunt blijft ook na de top gelijk.", "Ongewijzigd blijft de Nederlandse inzet.",
			"Ook nu is de Nederlandse inzet ongewijzigd.",
			"De minister zal herhalen dat de Nederlandse positie ongewijzigd is.",
			"De inzet van Nederland op dit punt is niet gewijzigd ten opzichte van april.",
			"Er is geen wijziging in de Nederlandse inzet.", "In het standpunt van het kabinet is niets veranderd.",
			"Nederland handhaaft zijn positie.", "Nederland houdt onverkort vast aan de eerdere lijn.",
			"De ongewijzigde Nederlandse inzet luidt als volgt.", "De Nederlandse lijn wijzigt niet.",
			"De Nederlandse inzet ten aanzien van Oekraïne blijft dezelfde als die van april." })
	void findsAClaim(String text) {
		assertThat(UnchangedClaim.in(text)).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "De positie is gewijzigd.", "De Nederlandse inzet is niet langer dezelfde.",
			"De Russische positie is ongewijzigd.", "De positie van Turkije is ongewijzigd.",
			"De inzet van de bondgenoten blijft gelijk.", "De situatie is ongewijzigd.",
			"De Nederlandse inzet is niet ongewijzigd.", "De Nederlandse inzet is grotendeels ongewijzigd.",
			"Als de positie ongewijzigd blijft, volgt er overleg.", "Nederland steunt Oekraïne onverminderd.",
			"Nederland wil een gelijk speelveld.", "Nederland is niet veranderd.", "Nederland blijft bij de kopgroep.",
			"Gelijke inzet van alle landen is nodig." })
	void findsNoneWhereItIsNotSaidOfOurPosition(String text) {
		assertThat(UnchangedClaim.in(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"De positie is ongewijzigd: Nederland steunt Oekraïne onverminderd en wil 3,5% van het bbp aan defensie uitgeven.",
			"De Nederlandse inzet is niet veranderd. Nederland steunt Oekraïne onverminderd en wil 3,5 procent van het bbp aan defensie uitgeven.",
			"Nederland steunt Oekraïne onverminderd en wil 3,5% van het bbp aan defensie uitgeven; deze inzet is ongewijzigd.",
			"Ook nu is de Nederlandse inzet ongewijzigd – Nederland steunt Oekraïne onverminderd en wil 3,5% van het bbp aan defensie uitgeven.^[Kamerstuk 28676, nr. 489]",
			"De positie is gelijk gebleven ten opzichte van april en Nederland steunt Oekraïne onverminderd en wil 3,5% van het bbp aan defensie uitgeven.",
			"De ongewijzigde Nederlandse inzet is dat Nederland Oekraïne steunt. Nederland steunt Oekraïne onverminderd en wil **3,5%** van het bbp aan defensie uitgeven." })
	void isBorneOutByTheSameWords(String text) {
		assertThat(UnchangedClaim.in(text)
			.orElseThrow()
			.against(text.contains("Nederland Oekraïne steunt") ? "Nederland Oekraïne steunt. " + BEFORE : BEFORE))
			.isEqualTo(Outcome.SAME);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"De positie is ongewijzigd: Nederland steunt Oekraïne en wil 3,5% van het bbp aan defensie uitgeven.",
			"De positie is ongewijzigd: Nederland steunt Oekraïne onverminderd en wil 3% van het bbp aan defensie uitgeven.",
			"De positie is ongewijzigd: Nederland steunt Oekraïne niet onverminderd en wil 3,5% van het bbp aan defensie uitgeven.",
			"De positie is ongewijzigd. Nederland steunt Oekraïne onverminderd.",
			"De positie is ongewijzigd en Nederland wil bovendien een zeventiende sanctiepakket.",
			"Nederland wil meer luchtverdediging; de inzet is ongewijzigd." })
	void isNotBorneOutByOtherWords(String text) {
		assertThat(UnchangedClaim.in(text).orElseThrow().against(BEFORE)).isEqualTo(Outcome.DIFFERS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "De Nederlandse positie is ongewijzigd.", "Nederland handhaaft zijn standpunt.",
			"De inzet van Nederland op dit punt is niet gewijzigd ten opzichte van april." })
	void cannotBeMeasuredWhereNothingIsRepeated(String text) {
		assertThat(UnchangedClaim.in(text).orElseThrow().against(BEFORE)).isEqualTo(Outcome.NOT_REPEATED);
	}

	@Test
	void passesOverTheClaimOfTheTimeBefore() {
		String now = "De positie is ongewijzigd: Nederland steunt Oekraïne.";
		assertThat(
				UnchangedClaim.in(now).orElseThrow().against("De inzet is niet veranderd: Nederland steunt Oekraïne."))
			.isEqualTo(Outcome.SAME);
	}

	@Test
	void measuresTheLineByAClaimInItsExplanation() {
		UnchangedClaim claim = UnchangedClaim.of("Nederland steunt Oekraïne.", "De inzet is ongewijzigd.")
			.orElseThrow();
		assertThat(claim.against("Nederland steunt Oekraïne.")).isEqualTo(Outcome.SAME);
		assertThat(claim.against("Nederland steunt Georgië.")).isEqualTo(Outcome.DIFFERS);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			€ 3,5 miljard | 3,5 miljard euro
			28.676 stukken | 28676 stukken
			Nog steeds: ja! | ja
			3,5 % | 3,5 procent""")
	void comparesWhatIsWrittenInTwoWays(String one, String other) {
		assertThat(SaidParts.plain(one)).isEqualTo(SaidParts.plain(other));
	}

}
