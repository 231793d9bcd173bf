package org.meetingdossier.check.agreement.wording;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamedOfficesTests {

	@ParameterizedTest
	@CsvSource({ "Zie wat de minister van Defensie hierover schreef, minister van Defensie",
			"Volgens de staatssecretaris van Financiën kan dat, staatssecretaris van Financiën",
			"De landbouwminister zette het uiteen, landbouwminister",
			"Dat schreef de Nationale ombudsman, Nationale ombudsman" })
	void namesAnOfficeAsItIsWritten(String text, String office) {
		NamedOffices named = NamedOffices.in(text);
		List<String> words = named.held().stream().map(named::words).toList();
		assertThat(words).hasSize(1).first().asString().endsWith(office);
	}

}
