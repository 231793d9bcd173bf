package org.meetingdossier.platform.web;

import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorKindTests {

	private final AtomicBoolean restart = new AtomicBoolean();

	private final ErrorKind kinds = new ErrorKind(this.restart::get, DataSize.ofMegabytes(2), DataSize.ofMegabytes(20));

	@ParameterizedTest
	@CsvSource({ "404, client, client", "413, 413, 413", "500, server, server", "502, server, server",
			"503, 503, restart", "507, 507, 507" })
	void asksForARestartOnlyWhereTryingAgainDoesNotHelp(int status, String before, String after) {
		assertThat(this.kinds.of(HttpStatus.valueOf(status))).isEqualTo(before);
		this.restart.set(true);
		assertThat(this.kinds.of(HttpStatus.valueOf(status))).isEqualTo(after);
	}

}
