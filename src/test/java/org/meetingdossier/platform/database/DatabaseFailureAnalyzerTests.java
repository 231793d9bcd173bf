package org.meetingdossier.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import org.meetingdossier.MeetingDossierApplication;
import org.meetingdossier.platform.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Starts the application as it is, on databases that it cannot use.
 */
@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
class DatabaseFailureAnalyzerTests {

	@TempDir
	private Path directory;

	@Test
	void leavesWithOneWhenTheFileIsInUse() throws IOException, SQLException, InterruptedException {
		String url = "jdbc:h2:file:" + this.directory.resolve("dossier");
		try (Connection inUse = DriverManager.getConnection(url, "sa", "")) {
			Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
					MeetingDossierApplication.class.getName(), "--spring.datasource.url=" + url + ";WRITE_DELAY=0",
					"--server.port=0")
				.redirectErrorStream(true)
				.start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(process.waitFor()).as(output).isEqualTo(1);
			assertThat(output).contains("The database " + url + " is in use by another process.")
				.doesNotContain("\tat ", " java.base@");
			assertThat(inUse.isValid(1)).isTrue();
		}
	}

	@Test
	void saysThatH2RefusesThePassword(CapturedOutput output) throws SQLException {
		String url = "jdbc:h2:file:" + this.directory.resolve("dossier");
		DriverManager.getConnection(url, "sa", "right").close();
		fails("--spring.datasource.url=" + url, "--spring.datasource.username=sa",
				"--spring.datasource.password=wrong");
		assertThat(output).contains("The database " + url + " refuses the user or the password.")
			.doesNotContain("\tat ", " java.base@");
	}

	@Test
	void saysThatPostgresDoesNotKnowTheDatabase(CapturedOutput output) {
		TestDatabase database = TestDatabase.postgres();
		String url = database.url().replaceFirst("test_", "no_");
		fails("--spring.datasource.url=" + url, "--spring.datasource.username=postgres",
				"--spring.datasource.password=secret");
		assertThat(output).contains("does not exist on its server.").doesNotContain("\tat ", "secret");
	}

	@Test
	void saysThatTheServerCannotBeReached(CapturedOutput output) {
		fails("--spring.profiles.active=postgresql",
				"--DATABASE_URL=jdbc:postgresql://localhost:1/dossier?password=secret", "--DATABASE_USERNAME=dossier",
				"--DATABASE_PASSWORD=secret");
		assertThat(output).contains("The database jdbc:postgresql://localhost:1/dossier cannot be reached.")
			.doesNotContain("\tat ", "secret");
	}

	@Test
	void saysWhichSettingIsMissing(CapturedOutput output) {
		fails("--spring.profiles.active=postgresql", "--DATABASE_USERNAME=dossier", "--DATABASE_PASSWORD=secret");
		assertThat(output).contains("The database cannot be opened: DATABASE_URL is not set in the environment.")
			.doesNotContain("\tat ", " java.base@");
	}

	@Test
	void saysThatAMigrationFails(CapturedOutput output) throws SQLException {
		TestDatabase database = TestDatabase.h2();
		execute(database, "create table snapshot (id integer)", "create schema other");
		fails("--spring.datasource.url=" + database.url(), "--spring.datasource.username=sa",
				"--spring.flyway.baseline-on-migrate=true", "--spring.flyway.baseline-version=0");
		assertThat(output)
			.contains("The database jdbc:h2:mem:", " cannot be migrated: Table \"SNAPSHOT\" already exists.")
			.doesNotContain("\tat ", " java.base@");
	}

	@Test
	void saysThatTheMigrationsAreOthers(CapturedOutput output) throws SQLException {
		TestDatabase database = TestDatabase.h2();
		try (var first = SpringApplication.run(MeetingDossierApplication.class, withAnyPort(arguments(database)))) {
			assertThat(first.isRunning()).isTrue();
			execute(database, "update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '001'");
		}
		fails(arguments(database));
		assertThat(output).contains(" was made by another version of this application, with other migrations.")
			.doesNotContain("\tat ", " java.base@");
	}

	private static String[] arguments(TestDatabase database) {
		return new String[] { "--spring.datasource.url=" + database.url(), "--spring.datasource.username=sa" };
	}

	private static void fails(String... arguments) {
		assertThatException()
			.isThrownBy(() -> SpringApplication.run(MeetingDossierApplication.class, withAnyPort(arguments)).close());
	}

	private static String[] withAnyPort(String... arguments) {
		return Stream.concat(Stream.of("--server.port=0"), Stream.of(arguments)).toArray(String[]::new);
	}

	private static void execute(TestDatabase database, String... statements) throws SQLException {
		try (Connection connection = DriverManager.getConnection(database.url(), database.username(),
				database.password()); Statement statement = connection.createStatement()) {
			for (String sql : List.of(statements)) {
				statement.execute(sql);
			}
		}
	}

}
