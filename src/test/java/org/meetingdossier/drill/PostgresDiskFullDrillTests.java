package org.meetingdossier.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import org.meetingdossier.platform.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The disk of the tables of PostgreSQL is filled to the last byte, and emptied again.
 */
class PostgresDiskFullDrillTests {

	private static final Duration SOON = Duration.ofMinutes(1);

	private static final String PAGE = "/meetings/ifmm-antalya-2025";

	@TempDir
	private Path directory;

	@AutoClose
	private SmallDisk disk = SmallDisk.none();

	@BeforeEach
	void mount() throws IOException {
		this.disk = SmallDisk.mount(this.directory.resolve("disk"));
	}

	@Test
	void keepsWhatWasTypedAndGoesOnWhenThereIsRoom() throws IOException {
		try (OwnPostgres postgres = OwnPostgres.start(this.directory)) {
			TestDatabase database = postgres.newDatabaseIn(this.disk.path());
			DrillEditor editor;
			try (RunningApplication application = RunningApplication.start(database, this.directory.resolve("log"))
				.awaitReady()) {
				editor = DrillEditor.of(application);
				for (int round = 1; round <= Drill.rounds(5); round++) {
					fillAndEmpty(application, editor, round);
				}
				assertThat(application.starts()).isOne();
			}
			assertThat(Acknowledged.in(database).lostSaves(editor)).isEmpty();
			Drill.found("full PostgreSQL x {}: {} acknowledged saves, lost 0, restarts 0", Drill.rounds(5),
					editor.saved().size());
		}
	}

	private void fillAndEmpty(RunningApplication application, DrillEditor editor, int round) throws IOException {
		Path ballast = this.disk.leave(DataSize.ofMegabytes(4), round);
		Path spare = this.disk.path().resolve("spare");
		AtomicInteger number = new AtomicInteger();
		List<String> words = new ArrayList<>();
		List<HttpResponse<String>> answers = new ArrayList<>();
		Drill.await(SOON, "a save finds the disk full", () -> {
			words.add(DrillEditor.words(2000, round + "-" + number.incrementAndGet()));
			// That the form is open is written as well.
			Files.deleteIfExists(spare);
			answers.add(editor.save(words.get(words.size() - 1), () -> fill(spare)));
			return answers.get(answers.size() - 1).statusCode() != 302;
		});
		HttpResponse<String> refused = answers.get(answers.size() - 1);
		assertThat(refused.statusCode()).isEqualTo(507);
		assertThat(Jsoup.parse(refused.body()).select("h1").text()).contains("schijf");
		assertThat(Jsoup.parse(refused.body()).select("main textarea").eachText())
			.contains(words.get(words.size() - 1));
		assertThat(application.visitor().get(PAGE).statusCode()).isEqualTo(200);
		assertThat(application.health("liveness")).isEqualTo(200);
		Files.delete(ballast);
		Files.delete(spare);
		long empty = System.nanoTime();
		String after = "Weer ruimte, ronde " + round + ".";
		Drill.await(SOON, "saving works again", () -> editor.save(after).statusCode() == 302);
		Drill.found("full PostgreSQL, round {}: 507 after {} saves, saved again after {} ms", round, number.get(),
				(System.nanoTime() - empty) / 1_000_000);
	}

	private void fill(Path file) {
		try {
			Files.createFile(file);
			this.disk.fill(file, DataSize.ofBytes(0));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
