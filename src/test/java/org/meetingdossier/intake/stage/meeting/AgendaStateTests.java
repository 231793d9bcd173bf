package org.meetingdossier.intake.stage.meeting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.meetingdossier.dossier.document.AgendaStatus;

import static org.assertj.core.api.Assertions.assertThat;

class AgendaStateTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			De agenda staat nog niet definitief vast. | PROVISIONAL
			Aan de agenda kunnen nog punten worden toegevoegd. | PROVISIONAL
			De annotaties zijn gebaseerd op de voorlopige agenda. | PROVISIONAL
			Wijzigingen in het programma zijn mogelijk. | PROVISIONAL
			De agenda is vastgesteld; wijzigingen worden niet meer verwacht. | FINAL
			Het definitieve programma telt drie sessies. | FINAL
			""")
	void isReadWithItsDenials(String sentence, AgendaStatus status) {
		assertThat(AgendaState.in(sentence)).isNotNull().extracting(AgendaState::status).isEqualTo(status);
	}

	@Test
	void isUnknownWhereTheLetterSaysNothing() {
		assertThat(AgendaState.in("Op de agenda staan drie onderwerpen.")).isNull();
		assertThat(AgendaState.in("Een formele agenda wordt niet vastgesteld.")).isNull();
		assertThat(AgendaState.in("Het akkoord is nog niet definitief.")).isNull();
	}

}
