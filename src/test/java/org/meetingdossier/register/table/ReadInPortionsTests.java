package org.meetingdossier.register.table;

import java.util.List;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.meetingdossier.platform.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The index of searching reads the whole register in portions: hundreds of thousands of
 * documents.
 */
@Tag("database")
class ReadInPortionsTests {

	private static final int PORTION = 20;

	private final JdbcClient jdbc = JdbcClient.create(migrated());

	@Test
	void looksAtNoMoreThanThePortionOfAnImport() {
		documents("one", 3_000);
		documents("other", 3_000);
		String plan = this.jdbc.sql("explain analyze " + DocumentTable.AFTER)
			.params("one", "one-0100", PORTION)
			.query(String.class)
			.single();
		List<Integer> looked = plan.lines()
			.filter((line) -> line.contains("scanCount: "))
			.map((line) -> Integer.valueOf(line.replaceAll("\\D", "")))
			.toList();
		assertThat(looked).as(plan).isNotEmpty().allMatch((count) -> count <= 2 * PORTION);
	}

	private void documents(String snapshot, int number) {
		this.jdbc.sql("""
				insert into snapshot (id, version, source, as_of, sha256, row_count, opened_at, completed_at)
				values (random_uuid(), 0, 'Lijst', date '2025-02-01', ?, 1, now(), now())""").param(snapshot).update();
		this.jdbc.sql("""
				insert into official_document (id, snapshot_id, line_number, title, literal, plain_id)
				select s.sha256 || '-' || lpad(x, 4, '0'), s.id, x, 'Brief', true, s.sha256 || x
				from snapshot s, system_range(1, ?) where s.sha256 = ?""").params(number, snapshot).update();
	}

	private static JdbcDataSource migrated() {
		TestDatabase database = TestDatabase.h2();
		JdbcDataSource source = new JdbcDataSource();
		source.setURL(database.url());
		source.setUser(database.username());
		source.setPassword(database.password());
		Flyway.configure()
			.dataSource(source)
			.locations("classpath:db/migration/common", "classpath:db/migration/h2")
			.load()
			.migrate();
		return source;
	}

}
