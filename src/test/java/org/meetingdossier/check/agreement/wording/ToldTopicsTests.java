package org.meetingdossier.check.agreement.wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ToldTopicsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			De minister schreef over de luchthaven Lelystad | de luchthaven Lelystad
			Over de toekomst van de Lelylijn is de Kamer geïnformeerd | de toekomst van de Lelylijn
			De brief van de minister vraagt aandacht voor zeldzame ziekten | zeldzame ziekten
			De motie-Dassen vraagt om een landelijk register | een landelijk register
			De brief waarin de krimpregio's centraal staan | de krimpregio's centraal
			De reactie op de motie-Snels over de salarissen van bankiers | de salarissen van bankiers
			Het kabinet gaat in op de tolheffing | de tolheffing
			""")
	void readsWhatSomethingIsToldToBeAbout(String sentence, String topic) {
		assertThat(ToldTopics.in(Words.of(sentence))).extracting(ToldTopics.Topic::words).contains(topic);
	}

	@Test
	void leavesOutWhatADebateIsAbout() {
		assertThat(ToldTopics.in(Words.of("Tijdens het debat over de kinderopvang zegde ik dit toe."))).isEmpty();
	}

	@Test
	void knowsWhichPaperIsToldToBeAboutIt() {
		assertThat(ToldTopics.in(Words.of("In mijn brief staat ook de motie-Boswijk over kazernes.")))
			.extracting(ToldTopics.Topic::paper)
			.containsExactly(PaperKind.MOTIE);
	}

	@Test
	void isDirectOnlyWhereAVerbOrAPaperTellsOfIt() {
		assertThat(ToldTopics.in(Words.of("Over het financieel beheer zie het rapport.")))
			.extracting(ToldTopics.Topic::direct)
			.containsExactly(false);
		assertThat(ToldTopics.in(Words.of("De minister schreef over het financieel beheer.")))
			.extracting(ToldTopics.Topic::direct)
			.containsExactly(true);
	}

	@Test
	void tellsNothingByPeoplePapersAndBodies() {
		assertThat(ToldTopics
			.telling("de motie van het lid Paternotte over de brief van de minister van Defensie aan de NAVO"))
			.isEmpty();
		assertThat(ToldTopics.telling("de aanschaf van 40 straaljagers")).containsExactly("aanschaf", "straaljagers");
	}

}
