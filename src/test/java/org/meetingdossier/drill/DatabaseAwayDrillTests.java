package org.meetingdossier.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * PostgreSQL goes away while people save and import, and comes back.
 */
class DatabaseAwayDrillTests {

	private static final List<Integer> LENGTHS = List.of(1, 5, 15, 35, 90);

	private static final Duration BACK = Duration.ofMinutes(5);

	@TempDir
	private Path directory;

	@Test
	void workGoesOnWhenTheDatabaseIsBack() throws IOException {
		try (OwnPostgres postgres = OwnPostgres.start(this.directory);
				RunningApplication application = RunningApplication
					.start(postgres.database(), this.directory.resolve("log"))
					.awaitReady()) {
			DrillEditor editor = DrillEditor.of(application);
			Acknowledged database = Acknowledged.in(postgres.database());
			for (int round = 0; round < Drill.rounds(LENGTHS.size()); round++) {
				away(postgres, application, editor, database, LENGTHS.get(round), round);
			}
			assertNothingLost(editor, database);
			assertThat(application.starts()).isOne();
		}
	}

	@Test
	void workGoesOnAfterAHundredFailedLooksInARow() throws IOException {
		int looks = (Drill.rounds(2) > 1) ? 100 : 20;
		try (OwnPostgres postgres = OwnPostgres.start(this.directory);
				RunningApplication application = RunningApplication
					.start(postgres.database(), this.directory.resolve("log"), "--dossier.work.poll-interval=100ms",
							"--spring.datasource.hikari.connection-timeout=250")
					.awaitReady()) {
			DrillEditor editor = DrillEditor.of(application);
			Acknowledged database = Acknowledged.in(postgres.database());
			editor.upload(91000, 200);
			postgres.goAway();
			// One look at least in each half of a second; three threads look.
			Drill.pass(Duration.ofMillis(500L * looks));
			postgres.comeBack();
			Drill.await(BACK, "it is told how many looks failed", () -> failedLooks(application) >= looks);
			long failed = failedLooks(application);
			assertThat(application.logged("Looking for work fails")).isOne();
			assertThat(application.log("Will keep running").toList()).as("looks that tell more").isEmpty();
			Drill.await(BACK, "the import ends", () -> database.lostImports(editor).isEmpty());
			editor.upload(91001, 200);
			Drill.await(BACK, "the next import ends", () -> database.lostImports(editor).isEmpty());
			assertThat(application.starts()).isOne();
			Drill.found("database away, {} failed looks in a row: work went on, restarts 0", failed);
		}
	}

	private static long failedLooks(RunningApplication application) {
		return application.log("looks for work that failed: ")
			.map((line) -> line.replaceFirst(".*failed: ", ""))
			.mapToLong(Long::parseLong)
			.sum();
	}

	private static void away(OwnPostgres postgres, RunningApplication application, DrillEditor editor,
			Acknowledged database, int seconds, int round) {
		String words = "Afwezig " + seconds + " seconden, voor";
		editor.save(words);
		assertThat(editor.saved()).contains(words);
		editor.upload(90000 + round, 500);
		postgres.goAway();
		Drill.await(Duration.ofSeconds(40), "readiness fails",
				() -> seconds <= 1 || application.health("readiness") == 503);
		assertThat(application.health("liveness")).isEqualTo(200);
		Drill.pass(Duration.ofSeconds(seconds));
		postgres.comeBack();
		long back = System.nanoTime();
		Drill.await(BACK, "the application is ready", () -> application.health("readiness") == 200);
		long ready = System.nanoTime();
		Drill.await(BACK, "saving works", () -> editor.save(words + " en na").statusCode() == 302);
		Drill.await(BACK, "the import ends", () -> database.lostImports(editor).isEmpty());
		Drill.found("database away {} s: ready again after {} ms, import ended after {} ms, restarts 0", seconds,
				(ready - back) / 1_000_000, (System.nanoTime() - back) / 1_000_000);
	}

	private static void assertNothingLost(DrillEditor editor, Acknowledged database) {
		assertThat(database.lostSaves(editor)).isEmpty();
		assertThat(database.lostImports(editor)).isEmpty();
		Drill.found("database away: {} acknowledged saves and {} imports, lost 0", editor.saved().size(),
				editor.uploaded().size());
	}

}
