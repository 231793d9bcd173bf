package org.meetingdossier.account.web;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;

import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers get from an instance whose database is really away: the server is stopped,
 * and started again.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "dossier.demo=true", "dossier.work.enabled=false" })
@DirtiesContext
class ReadersWithoutDatabaseTests {

	private static final String AGENDA = "/meetings/ifmm-antalya-2025";

	private static final Duration SOON = Duration.ofSeconds(3);

	private static Server server = start("0");

	@Autowired
	private Environment environment;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry settings) {
		settings.add("spring.datasource.url",
				() -> "jdbc:h2:tcp://localhost:%d/mem:readers;DB_CLOSE_DELAY=-1".formatted(server.getPort()));
	}

	@AfterAll
	static void stop() {
		server.stop();
	}

	@Test
	void readOnForAWhileAndAreToldSoonWhereTheyCannot() {
		Visitor reader = Visitor.of(this.environment);
		String before = reader.get(AGENDA).body();
		assertThat(reader.get(AGENDA).body()).isEqualTo(before);
		assertThat(reader.get(AGENDA + "/topics/2").statusCode()).isEqualTo(200);
		String port = String.valueOf(server.getPort());
		server.stop();
		HttpResponse<String> away = within(SOON, reader, AGENDA);
		assertThat(away.statusCode()).isEqualTo(200);
		assertThat(away.body()).contains("Stand van").contains("de bron is even niet bereikbaar");
		assertThat(away.headers().firstValue("ETag")).isEmpty();
		assertThat(away.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(within(SOON, reader, AGENDA + "/topics/2").body()).as("made once").contains("Stand van");
		for (String address : new String[] { "/meetings", AGENDA + "/topics/1", "/check", "/preview/nothing" }) {
			HttpResponse<String> answer = within(SOON, reader, address);
			assertThat(answer.statusCode()).as(address).isIn(200, 503);
			assertThat(answer.body()).as(address).doesNotContain("Er ging iets mis");
		}
		assertThat(within(SOON, reader, AGENDA + "/topics/1").statusCode()).as("never read before").isEqualTo(503);
		HttpResponse<String> session = within(SOON, reader.sending("Cookie", "dossier=YWJj"), AGENDA);
		assertThat(session.statusCode()).as("somebody who may be signed in").isEqualTo(503);
		server = start(port);
	}

	private static HttpResponse<String> within(Duration time, Visitor reader, String address) {
		long start = System.nanoTime();
		HttpResponse<String> answer = reader.get(address);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).as(address).isLessThan(time);
		return answer;
	}

	private static Server start(String port) {
		try {
			return Server.createTcpServer("-tcpPort", port, "-ifNotExists").start();
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database server of this test did not start", ex);
		}
	}

}
