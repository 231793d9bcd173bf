package org.meetingdossier.desk.message;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an installation has from before commitments had one name: rows of long work, and a
 * setting.
 */
class RenamedWorkTests {

	private static final String SETTING = "dossier.messages.commitments";

	@Test
	void workThatWaitedUnderItsNameOfBeforeFindsWhoDoesIt() {
		DriverManagerDataSource database = new DriverManagerDataSource(
				"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		FluentConfiguration records = Flyway.configure()
			.dataSource(database)
			.locations("classpath:db/migration/common", "classpath:db/migration/h2");
		records.target("081").load().migrate();
		JdbcClient jdbc = JdbcClient.create(database);
		jdbc.sql(
				"""
						insert into long_work (id, worker, only_key, work_order, title, state, attempt, done, asked_at, due_at)
						values (random_uuid(), 'desk.promises', 'desk.promises', '{}', '{}', 'QUEUED', 0, 0, current_timestamp, current_timestamp)""")
			.update();
		records.target("latest").load().migrate();
		assertThat(jdbc.sql("select worker from long_work").query(String.class).list())
			.containsExactly("desk.commitments");
		assertThat(jdbc.sql("select only_key from long_work").query(String.class).list()).as("it keeps its turn")
			.containsExactly("desk.commitments");
		jdbc.sql("shutdown").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void workThatEndedUnderItsNameOfBeforeIsStillSaidInWords(String language) {
		ResourceBundle words = ResourceBundle.getBundle("messages.desk", Locale.forLanguageTag(language),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		for (String end : new String[] { "work", "done" }) {
			assertThat(words.getString("message.promises." + end))
				.isEqualTo(words.getString("message.commitments." + end));
		}
	}

	@Test
	void theSettingCountsUnderItsNameOfBeforeWhereItIsNotSetUnderItsOwn() throws IOException {
		assertThat(setting(Map.of())).isEqualTo("0 0 7 * * *");
		assertThat(setting(Map.of("dossier.messages.promises", "-"))).isEqualTo("-");
		assertThat(setting(Map.of("dossier.messages.promises", "-", SETTING, "0 0 9 * * *"))).isEqualTo("0 0 9 * * *");
	}

	private static String setting(Map<String, Object> installation) throws IOException {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new ResourcePropertySource("classpath:application.properties"));
		environment.getPropertySources().addFirst(new MapPropertySource("installation", installation));
		return environment.getRequiredProperty(SETTING);
	}

}
