package org.meetingdossier.search.words;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CompoundPartsTests {

	@ParameterizedTest
	@CsvSource({ "luchtverdediging,verdediging", "mensenrechten,rechten", "kabinetsinzet,inzet", "kamerstukken,stukken",
			"veiligheidsstrategie,strategie", "capaciteitsdoelstellingen,doelstellingen", "regeringsleiders,leiders",
			"wapensystemen,systemen", "luchtverdedigingssysteem,verdediging", "grondwet,wet", "topoverleg,overleg",
			"handelsakkoord,akkoord", "productiecapaciteit,capaciteit" })
	void takesACompoundApart(String compound, String part) {
		assertThat(CompoundParts.of(compound)).contains(part);
	}

	@ParameterizedTest
	@ValueSource(strings = { "vergadering", "toezegging", "besteding", "voorstellen", "versterken", "document",
			"europees", "minister", "regering", "onderzoek", "nederland", "schilderij", "bijeenkomst", "parlement",
			"verklaring" })
	void leavesOtherWordsWhole(String word) {
		assertThat(CompoundParts.of(word)).isEmpty();
	}

}
