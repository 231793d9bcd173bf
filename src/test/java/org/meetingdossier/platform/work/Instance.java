package org.meetingdossier.platform.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.meetingdossier.MeetingDossierApplication;
import org.meetingdossier.platform.TestDatabase;

/**
 * An instance of the application that counts, on a database that others use as well.
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
		return new SpringApplicationBuilder(MeetingDossierApplication.class, CountingConfiguration.class);
	}

	private static String[] arguments(TestDatabase database, boolean works, String pollInterval) {
		return List
			.of("--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.username(),
					"--spring.datasource.password=" + database.password(), "--server.port=0", "--dossier.demo=false",
					"--dossier.work.write-every=0ms", "--dossier.work.enabled=" + works,
					"--dossier.work.poll-interval=" + pollInterval)
			.toArray(String[]::new);
	}

}
