package org.meetingdossier.platform.database;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseCommandTests {

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void findsWhatAnOptionSays() {
		List<String> arguments = List.of("--server.port=0", "--dossier.export=/tmp/uit", "--dossier.export=/tmp/later");
		assertThat(DatabaseCommand.option("--dossier.export=", arguments)).contains("/tmp/uit");
		assertThat(DatabaseCommand.option("--dossier.import=", arguments)).isEmpty();
	}

	@Test
	void givesTheExitCodeOfWhatWasDone() {
		assertThat(asking("select 3")).isEqualTo(3);
		assertThat(said()).isEmpty();
	}

	@Test
	void saysInOneLineWhyTheDatabaseRefuses() {
		assertThat(asking("select 0 from nothing")).isEqualTo(1);
		assertThat(said()).startsWith("The log cannot be read: ").contains("NOTHING");
		assertThat(said().strip().lines()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "90020, true", "28000, false", "0, false" })
	void blamesAnotherApplicationOnlyForAFileThatIsOpenThere(int code, boolean elsewhere) {
		String why = DatabaseCommand
			.why(new CannotGetJdbcConnectionException("no connection", new SQLException("refused", "HY000", code)));
		assertThat(why.contains("open in another application")).isEqualTo(elsewhere);
		assertThat(why.equals("refused")).isEqualTo(!elsewhere);
	}

	private int asking(String sql) {
		return DatabaseCommand.run(Database.class, List.of("--spring.datasource.url=jdbc:h2:mem:command"),
				(context) -> Objects
					.requireNonNull(context.getBean(JdbcTemplate.class).queryForObject(sql, Integer.class)),
				new PrintStream(this.err, true, StandardCharsets.UTF_8), "The log cannot be read");
	}

	private String said() {
		return this.err.toString(StandardCharsets.UTF_8);
	}

	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class })
	static final class Database {

	}

}
