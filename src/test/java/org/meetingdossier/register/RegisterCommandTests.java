package org.meetingdossier.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import org.meetingdossier.platform.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("database")
class RegisterCommandTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	@Test
	void leavesOtherArgumentsToTheApplication() {
		assertThat(run("--server.port=0", "register.import=x")).isEmpty();
	}

	@Test
	void saysWhenThereIsNoSuchFileOrDay() throws IOException {
		assertThat(run("--register.import=" + this.folder.resolve("nothing"))).hasValue(1);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("cannot be read");
		assertThat(run("--register.import=" + list("kst-28676-485\n"), "--register.as-of=gisteren")).hasValue(1);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("gisteren is no day");
	}

	@ParameterizedTest
	@MethodSource("databases")
	void importsAFileOnceAndSaysWhatCameOfIt(Supplier<TestDatabase> databases) throws IOException {
		TestDatabase database = databases.get();
		Path list = list("kst-28676-485\nkst-31125-132\nx\n");
		assertThat(onDatabase(database, list, "--register.as-of=2025-02-24")).hasValue(0);
		assertThat(said()).contains("100%  2 rows", "Imported: 2 new or changed, 0 unchanged",
				"MALFORMED_ID: Line 3: \"x\" is no id");
		assertThat(onDatabase(database, list, "--register.as-of=2025-02-24")).hasValue(0);
		assertThat(said()).contains("imported before, nothing changed");
		assertThat(
				new JdbcTemplate(new DriverManagerDataSource(database.url(), database.username(), database.password()))
					.queryForObject("select count(*) from official_document", Integer.class))
			.isEqualTo(2);
	}

	@Test
	void failsForAFileThatDoesNotSayOfWhichDayItIs() throws IOException {
		assertThat(onDatabase(TestDatabase.h2(), list("kst-28676-485\n"), "--register.source=Griffie")).hasValue(1);
		assertThat(said()).contains("Refused, nothing was imported", "MISSING_PROPERTY: Line 1");
	}

	static Stream<Supplier<TestDatabase>> databases() {
		return Stream.of(TestDatabase::h2, TestDatabase::postgres);
	}

	private OptionalInt onDatabase(TestDatabase database, Path file, String told) {
		return run("--register.import=" + file, told, "--spring.datasource.url=" + database.url(),
				"--spring.datasource.username=" + database.username(),
				"--spring.datasource.password=" + database.password());
	}

	private OptionalInt run(String... arguments) {
		this.out.reset();
		return RegisterCommand.run(List.of(arguments), stream(this.out), stream(this.err));
	}

	private Path list(String text) throws IOException {
		return Files.writeString(this.folder.resolve("list.txt"), text);
	}

	private String said() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}

}
