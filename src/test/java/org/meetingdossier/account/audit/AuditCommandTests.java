package org.meetingdossier.account.audit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

import org.meetingdossier.platform.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("database")
class AuditCommandTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void leavesOtherArgumentsToTheApplication() {
		assertThat(run("--server.port=0", "dossier.audit=verify")).isEmpty();
	}

	@Test
	void knowsNothingButVerify() {
		assertThat(run("--dossier.audit=repair")).hasValue(1);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("--dossier.audit=verify");
	}

	@ParameterizedTest
	@MethodSource("databases")
	void saysThatTheLogIsSoundAndThenThatItIsNot(String vendor, Supplier<TestDatabase> databases) {
		TestDatabase database = databases.get();
		DriverManagerDataSource source = migrated(vendor, database);
		AuditLog log = new AuditLog(JdbcClient.create(source), Clock.systemUTC(), new JdbcTransactionManager(source));
		log.record(AuditEvent.of("jansen", AuditAction.SIGNED_IN, "person/jansen"));
		log.record(AuditEvent.of("jansen", AuditAction.SIGNED_OUT, "person/jansen"));
		assertThat(verify(database)).hasValue(0);
		assertThat(said()).isEqualTo("The audit log is sound: 2 entries, the last with hash %s.",
				log.verify().newestHash());
		new AuditTampering(new JdbcTemplate(source), source)
			.tamper("update audit_entry set who = 'x' where number = 2");
		assertThat(verify(database)).hasValue(1);
		assertThat(said())
			.isEqualTo("The audit log is broken at entry 2: it is not what was written. The 1 before it are sound.");
	}

	@Test
	void saysThatThereIsNoLog() {
		assertThat(verify(TestDatabase.h2())).hasValue(1);
		assertThat(said()).isEmpty();
		assertThat(this.err.toString(StandardCharsets.UTF_8)).startsWith("The audit log cannot be read: ");
	}

	static List<Object[]> databases() {
		Supplier<TestDatabase> h2 = TestDatabase::h2;
		Supplier<TestDatabase> postgres = TestDatabase::postgres;
		return List.of(new Object[] { "h2", h2 }, new Object[] { "postgresql", postgres });
	}

	private static DriverManagerDataSource migrated(String vendor, TestDatabase database) {
		DriverManagerDataSource source = new DriverManagerDataSource(database.url(), database.username(),
				database.password());
		Flyway.configure()
			.dataSource(source)
			.locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
			.load()
			.migrate();
		return source;
	}

	private OptionalInt verify(TestDatabase database) {
		return run("--dossier.audit=verify", "--spring.datasource.url=" + database.url(),
				"--spring.datasource.username=" + database.username(),
				"--spring.datasource.password=" + database.password());
	}

	private OptionalInt run(String... arguments) {
		this.out.reset();
		return AuditCommand.run(List.of(arguments), new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8));
	}

	private String said() {
		return this.out.toString(StandardCharsets.UTF_8).strip();
	}

}
