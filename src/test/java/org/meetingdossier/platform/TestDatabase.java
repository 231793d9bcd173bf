package org.meetingdossier.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/**
 * A new, empty database for a test.
 *
 * @param url its JDBC address
 * @param username the account that owns it
 * @param password the password of that account
 */
public record TestDatabase(String url, String username, String password) {

	private static @Nullable EmbeddedPostgres server;

	/**
	 * Creates a database in the memory of this process.
	 * @return a database nobody else uses
	 */
	public static TestDatabase h2() {
		return new TestDatabase("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(newName()), "sa", "");
	}

	/**
	 * Creates a database on the one PostgreSQL server of this process. A server that does
	 * not start is an error: these tests are never skipped.
	 * @return a database nobody else uses
	 */
	public static TestDatabase postgres() {
		String name = newName();
		EmbeddedPostgres postgres = server();
		try (Connection connection = postgres.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("PostgreSQL did not create a database for a test", ex);
		}
		return new TestDatabase(postgres.getJdbcUrl("postgres", name), "postgres", "postgres");
	}

	private static synchronized EmbeddedPostgres server() {
		try {
			if (server == null) {
				// What is gone with the test need not survive a power cut.
				server = EmbeddedPostgres.builder()
					.setPGStartupWait(Duration.ofMinutes(1))
					.setServerConfig("fsync", "off")
					.setServerConfig("full_page_writes", "off")
					.setServerConfig("synchronous_commit", "off")
					.start();
			}
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("PostgreSQL for the tests did not start", ex);
		}
	}

	private static String newName() {
		return "test_" + UUID.randomUUID().toString().replace("-", "");
	}

}
