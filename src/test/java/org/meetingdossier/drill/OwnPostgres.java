package org.meetingdossier.drill;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.meetingdossier.platform.TestDatabase;

/**
 * A PostgreSQL that only one drill uses, so that it can be stopped and started.
 */
final class OwnPostgres implements AutoCloseable {

	private final EmbeddedPostgres server;

	private final Path data;

	private final Path control;

	private OwnPostgres(EmbeddedPostgres server, Path data, Path control) {
		this.server = server;
		this.data = data;
		this.control = control;
	}

	static OwnPostgres start(Path directory) throws IOException {
		File data = Files.createDirectory(directory.resolve("postgres")).toFile();
		EmbeddedPostgres server = EmbeddedPostgres.builder()
			.setPort(FreePort.next())
			.setDataDirectory(data)
			.setCleanDataDirectory(false)
			.setPGStartupWait(Duration.ofMinutes(2))
			// The library turns it off, and a crash would lose what was acknowledged.
			.setServerConfig("synchronous_commit", "on")
			.start();
		return new OwnPostgres(server, data.toPath(), control());
	}

	/** The control program of the server that the library unpacked. */
	private static Path control() throws IOException {
		Path unpacked = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
		try (Stream<Path> files = Files.walk(unpacked, 3)) {
			return files.filter((file) -> file.endsWith("bin/pg_ctl")).findFirst().orElseThrow();
		}
	}

	TestDatabase database() {
		return new TestDatabase(this.server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
	}

	TestDatabase newDatabase(String name) {
		execute("create database " + name);
		return new TestDatabase(this.server.getJdbcUrl("postgres", name), "postgres", "postgres");
	}

	/**
	 * A database with all its tables on a disk of their own; its journal is elsewhere.
	 */
	TestDatabase newDatabaseIn(Path disk) throws IOException {
		Path tables = Files.createDirectory(disk.resolve("tables"));
		execute("create tablespace own_disk location '" + tables.toAbsolutePath() + "'");
		execute("create database on_own_disk tablespace own_disk");
		return new TestDatabase(this.server.getJdbcUrl("postgres", "on_own_disk"), "postgres", "postgres");
	}

	private void execute(String sql) {
		try (var connection = this.server.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (java.sql.SQLException ex) {
			throw new IllegalStateException("PostgreSQL refused for a drill: " + sql, ex);
		}
	}

	/** Stops it as a crash does. */
	void goAway() {
		control("stop", "-m", "immediate", "-w");
	}

	void comeBack() {
		control("start", "-w", "-t", "120", "-o", "-p " + this.server.getPort(), "-l",
				this.data.resolveSibling("postgres.log").toString());
	}

	private void control(String... arguments) {
		List<String> command = new ArrayList<>();
		if ("root".equals(System.getProperty("user.name"))) {
			// PostgreSQL does not run as root; the library starts it in a name space of
			// its own.
			command.addAll(List.of("unshare", "-U"));
		}
		command.addAll(List.of(this.control.toString(), "-D", this.data.toString()));
		command.addAll(List.of(arguments));
		try {
			int status = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(this.data.resolveSibling("control.log").toFile())
				.start()
				.waitFor();
			if (status != 0) {
				throw new IllegalStateException("PostgreSQL did not obey: " + command);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while PostgreSQL stopped or started", ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

}
