package org.meetingdossier.platform.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import org.meetingdossier.platform.TestDatabase;

/**
 * An instance that counts, on a database that others use as well. Of the application it
 * has what does long work and nothing else, as many of them are started; that whole
 * applications go on after a kill is shown by the drills.
 */
public final class Instance {

	private static final String QUICK = "500ms";

	private Instance() {
	}

	/** In this process; one that does not work only asks for it. */
	static ConfigurableApplicationContext start(TestDatabase database, boolean works) {
		return start(database, works, QUICK);
	}

	/** In this process, looking for work as often as is told. */
	static ConfigurableApplicationContext start(TestDatabase database, boolean works, String pollInterval) {
		return application().run(arguments(database, works, pollInterval));
	}

	/** In a process of its own, which can be killed. */
	static Process startApart(TestDatabase database, Path log) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-cp", System.getProperty("java.class.path"), Instance.class.getName()));
		command.addAll(List.of(arguments(database, true, QUICK)));
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Starts an instance in this process.
	 * @param arguments its settings
	 */
	public static void main(String[] arguments) {
		application().run(arguments);
	}

	private static SpringApplicationBuilder application() {
		return new SpringApplicationBuilder(OnlyWork.class, CountingConfiguration.class).web(WebApplicationType.NONE);
	}

	private static String[] arguments(TestDatabase database, boolean works, String pollInterval) {
		return List
			.of("--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.username(),
					"--spring.datasource.password=" + database.password(), "--spring.main.keep-alive=true",
					"--dossier.work.write-every=0ms", "--dossier.work.enabled=" + works,
					"--dossier.work.poll-interval=" + pollInterval)
			.toArray(String[]::new);
	}

	/**
	 * A database with its tables, and long work. No configuration by its annotation, so
	 * that no other application finds it.
	 */
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
			FlywayAutoConfiguration.class, JacksonAutoConfiguration.class, JdbcClientAutoConfiguration.class,
			JdbcTemplateAutoConfiguration.class, TransactionAutoConfiguration.class })
	@Import({ LongWork.class, PerformWork.class, WorkJson.class, WorkServer.class, WorkTable.class, WorkTurns.class })
	@EnableConfigurationProperties(WorkProperties.class)
	static class OnlyWork {

		@Bean
		Clock clock() {
			return Clock.systemUTC();
		}

	}

}
