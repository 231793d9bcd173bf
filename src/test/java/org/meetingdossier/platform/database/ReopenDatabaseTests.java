package org.meetingdossier.platform.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import com.zaxxer.hikari.HikariDataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReopenDatabaseTests {

	private static final Instant NOON = Instant.parse("2025-05-14T12:00:00Z");

	@TempDir
	private Path directory;

	private final HikariDataSource pool = new HikariDataSource();

	private Clock clock = at(NOON);

	private ReopenDatabase reopen;

	@BeforeEach
	void open() {
		this.pool.setJdbcUrl(url());
		this.pool.setConnectionTimeout(1000);
		new JdbcTemplate(this.pool).execute("create table first_start (id integer primary key)");
		this.reopen = reopen();
	}

	@AfterEach
	void close() {
		this.pool.close();
	}

	@Test
	void opensTheFileThatWasClosed() {
		assertThatExceptionOfType(SQLException.class).isThrownBy(this::shutDown);
		Awaitility.await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> {
			this.reopen.look();
			return new JdbcTemplate(this.pool).queryForList("select id from first_start").isEmpty();
		});
		assertThat(this.reopen.health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void asksForARestartWhenOpeningHasFailedForAMinute() {
		new JdbcTemplate(this.pool).execute("drop table first_start");
		this.reopen.look();
		assertThat(this.reopen.health().getStatus()).as("there is hope yet").isEqualTo(Status.UP);
		this.clock = at(NOON.plus(Duration.ofSeconds(61)));
		assertThat(this.reopen.health().getStatus()).isEqualTo(Status.DOWN);
		new JdbcTemplate(this.pool).execute("create table first_start (id integer primary key)");
		this.reopen.look();
		assertThat(this.reopen.health().getStatus()).isEqualTo(Status.UP);
	}

	private void shutDown() throws SQLException {
		try (var connection = this.pool.getConnection(); var statement = connection.createStatement()) {
			statement.execute("shutdown immediately");
		}
	}

	private ReopenDatabase reopen() {
		DatabaseDisk disk = new DatabaseDisk(url(), DataSize.ofBytes(0), DataSize.ofBytes(0));
		return new ReopenDatabase(this.pool, disk, new Clock() {

			@Override
			public ZoneOffset getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}

			@Override
			public Instant instant() {
				return ReopenDatabaseTests.this.clock.instant();
			}

		});
	}

	private String url() {
		return "jdbc:h2:file:" + this.directory.resolve("dossier") + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
	}

	private static Clock at(Instant instant) {
		return Clock.fixed(instant, ZoneOffset.UTC);
	}

}
