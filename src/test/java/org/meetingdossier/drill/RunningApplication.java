package org.meetingdossier.drill;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.meetingdossier.MeetingDossierApplication;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.platform.TestDatabase;

/**
 * The application in a process of its own.
 */
final class RunningApplication implements AutoCloseable {

	static final String ADMIN = "beheer";

	static final String PASSWORD = "zeven gele kano's varen noordwaarts";

	private static final Duration START = Duration.ofMinutes(5);

	private final TestDatabase database;

	private final Path log;

	private final List<String> settings;

	private final int port;

	private Process process;

	private int starts;

	private RunningApplication(TestDatabase database, Path log, List<String> settings) {
		this.database = database;
		this.log = log;
		this.settings = settings;
		this.port = FreePort.next();
		this.process = launch();
	}

	static RunningApplication start(TestDatabase database, Path log, String... settings) {
		return new RunningApplication(database, log, List.of(settings));
	}

	/** Starts it again after a kill. */
	void startAgain() {
		this.process = launch();
	}

	private Process launch() {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
						"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:MetaspaceSize=256m", "-cp",
						absolute(System.getProperty("java.class.path")), MeetingDossierApplication.class.getName(),
						"--server.port=" + this.port, "--server.address=127.0.0.1",
						"--spring.datasource.url=" + this.database.url(),
						"--spring.datasource.username=" + this.database.username(),
						"--spring.datasource.password=" + this.database.password(), "--dossier.demo=true",
						"--dossier.work.enabled=true"));
		command.addAll(this.settings);
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile()));
		builder.environment().put("DOSSIER_ADMIN_USERNAME", ADMIN);
		builder.environment().put("DOSSIER_ADMIN_PASSWORD", PASSWORD);
		try {
			this.starts++;
			return builder.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String absolute(String classPath) {
		return String.join(File.pathSeparator,
				Arrays.stream(classPath.split(File.pathSeparator))
					.map((entry) -> Path.of(entry).toAbsolutePath().toString())
					.toList());
	}

	RunningApplication awaitReady() {
		Drill.await(START, "the application is ready", () -> {
			if (!this.process.isAlive()) {
				return true;
			}
			return health("readiness") == 200;
		});
		if (!this.process.isAlive()) {
			throw new IllegalStateException("The application ended by itself:\n" + lastOfLog());
		}
		return this;
	}

	int health(String group) {
		return visitor().get("/actuator/health/" + group).statusCode();
	}

	Visitor visitor() {
		return Visitor.at(URI.create("http://127.0.0.1:" + this.port));
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/** How often it was started, the first time included. */
	int starts() {
		return this.starts;
	}

	long logged(String words) {
		return log(words).count();
	}

	/** The lines of the log that hold such words. */
	Stream<String> log(String words) {
		try {
			return Files.readAllLines(this.log, StandardCharsets.UTF_8).stream().filter((line) -> line.contains(words));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String lastOfLog() {
		try {
			List<String> lines = Files.readAllLines(this.log, StandardCharsets.UTF_8);
			return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As {@code kill -9} does: nothing is told to it. */
	void kill() {
		this.process.destroyForcibly();
		awaitEnd();
	}

	@Override
	public void close() {
		this.process.destroy();
		awaitEnd();
	}

	private void awaitEnd() {
		try {
			if (!this.process.waitFor(1, TimeUnit.MINUTES)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.process.destroyForcibly();
		}
	}

}
