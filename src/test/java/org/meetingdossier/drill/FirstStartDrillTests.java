package org.meetingdossier.drill;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.meetingdossier.platform.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two instances start at once on one empty PostgreSQL.
 */
class FirstStartDrillTests {

	@TempDir
	private Path directory;

	@Test
	void bothStartAndOneFillsTheDatabase() throws IOException {
		int rounds = Drill.rounds(10);
		try (OwnPostgres postgres = OwnPostgres.start(this.directory)) {
			for (int round = 1; round <= rounds; round++) {
				startTwo(postgres.newDatabase("first_start_" + round), round);
			}
		}
		Drill.found("two first starts x {}: instances that ended 0, filled twice 0", rounds);
	}

	private void startTwo(TestDatabase database, int round) throws IOException {
		int shipped = new PathMatchingResourcePatternResolver().getResources("classpath:dossier/demo/*.json").length;
		try (RunningApplication one = RunningApplication.start(database, this.directory.resolve("one-" + round));
				RunningApplication two = RunningApplication.start(database, this.directory.resolve("two-" + round))) {
			one.awaitReady();
			two.awaitReady();
			Acknowledged filled = Acknowledged.in(database);
			assertThat(filled.count("select count(*) from meeting")).isEqualTo(shipped).isPositive();
			assertThat(filled.count("select count(*) from edition")).isEqualTo(shipped);
			assertThat(filled.count("select count(*) from person")).isOne();
			assertThat(filled.count("select count(*) from snapshot where completed_at is null")).isZero();
			assertThat(one.isAlive() && two.isAlive()).isTrue();
		}
	}

}
