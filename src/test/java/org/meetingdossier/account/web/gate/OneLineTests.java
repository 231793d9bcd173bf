package org.meetingdossier.account.web.gate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OneLineTests {

	@Test
	void leavesNothingThatBeginsALine() {
		assertThat(OneLine.of("els\r\nINFO\tpiet\u0085is\u001b[31m")).isEqualTo("els  INFO piet is [31m");
		assertThat(OneLine.of("Zoë de Wit")).isEqualTo("Zoë de Wit");
		assertThat(OneLine.of(null)).isEqualTo("null");
	}

}
