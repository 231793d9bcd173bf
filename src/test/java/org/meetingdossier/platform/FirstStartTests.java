package org.meetingdossier.platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FirstStartTests {

	private static final String LIMIT = "set lock_timeout = 50";

	@ParameterizedTest
	@MethodSource("databases")
	void waitsForTheOtherHoweverLongThatFills(Supplier<TestDatabase> databases) throws Exception {
		try (HikariDataSource source = source(databases.get())) {
			FirstStart start = new FirstStart(source, LIMIT);
			CompletableFuture<Boolean> second = new CompletableFuture<>();
			start.alone(() -> {
				new Thread(() -> {
					start.alone(() -> {
					});
					second.complete(true);
				}).start();
				assertThatExceptionOfType(TimeoutException.class).as("longer than locks are waited for otherwise")
					.isThrownBy(() -> second.get(500, TimeUnit.MILLISECONDS));
			});
			assertThat(second.get(30, TimeUnit.SECONDS)).isTrue();
		}
	}

	@ParameterizedTest
	@MethodSource("databases")
	void leavesNoConnectionThatWaitsSoLong(Supplier<TestDatabase> databases) {
		try (HikariDataSource source = source(databases.get())) {
			source.setMaximumPoolSize(1);
			String before = limit(source);
			new FirstStart(source, LIMIT).alone(() -> {
			});
			assertThat(limit(source)).isEqualTo(before).startsWith("50");
		}
	}

	private static Stream<Supplier<TestDatabase>> databases() {
		return Stream.of(TestDatabase::h2, TestDatabase::postgres);
	}

	private static HikariDataSource source(TestDatabase database) {
		HikariDataSource source = new HikariDataSource();
		source.setJdbcUrl(database.url());
		source.setUsername(database.username());
		source.setPassword(database.password());
		source.setConnectionInitSql(LIMIT);
		source.setMinimumIdle(0);
		JdbcTemplate jdbc = new JdbcTemplate(source);
		jdbc.execute("create table first_start (id integer primary key)");
		jdbc.update("insert into first_start (id) values (1)");
		return source;
	}

	private static String limit(HikariDataSource source) {
		boolean h2 = source.getJdbcUrl().startsWith("jdbc:h2:");
		return String.valueOf(new JdbcTemplate(source)
			.queryForObject(h2 ? "select lock_timeout()" : "show lock_timeout", String.class));
	}

}
