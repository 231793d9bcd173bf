package org.meetingdossier.drill;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;
import org.springframework.util.unit.DataSize;

import org.meetingdossier.platform.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The disk of the H2 file is filled to the last byte, and emptied again.
 */
class DiskFullDrillTests {

	private static final Duration SOON = Duration.ofMinutes(1);

	private static final String PAGE = "/meetings/ifmm-antalya-2025";

	/** No page of before is kept of this one. */
	private static final String UNREAD = "/meetings/ifmm-antalya-2025/topics/1";

	private static final String LONG = " Dit is een zin die lang genoeg is om te tonen en te bewaren.";

	@TempDir
	private Path directory;

	@AutoClose
	private SmallDisk disk = SmallDisk.none();

	@BeforeEach
	void mount() throws IOException {
		this.disk = SmallDisk.mount(this.directory.resolve("disk"));
	}

	@Test
	void readingGoesOnAndSavingComesBackByItself() throws IOException {
		String url = "jdbc:h2:file:" + this.disk.path().resolve("dossier") + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
		TestDatabase database = new TestDatabase(url, "sa", "");
		DrillEditor editor;
		try (RunningApplication application = RunningApplication
			.start(database, this.directory.resolve("log"), "--dossier.disk.warn-below=60MB")
			.awaitReady()) {
			editor = DrillEditor.of(application);
			editor.save("Voor de schijf vol was.");
			for (int round = 1; round <= Drill.rounds(5); round++) {
				fillAndEmpty(application, editor, round);
			}
			assertThat(application.starts()).isOne();
		}
		assertThat(Acknowledged.in(database).lostSaves(editor)).isEmpty();
		assertThat(this.disk.path().resolve("dossier.trace.db")).doesNotExist();
		Drill.found("disk full x {}: {} acknowledged saves, lost 0, restarts 0", Drill.rounds(5),
				editor.saved().size());
	}

	/** Nobody refuses in time here: as when something else fills the disk all at once. */
	@Test
	void theDatabaseOpensAgainAfterASaveFoundTheDiskFull() throws IOException {
		String url = "jdbc:h2:file:" + this.disk.path().resolve("dossier") + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
		TestDatabase database = new TestDatabase(url, "sa", "");
		DrillEditor editor;
		try (RunningApplication application = RunningApplication
			.start(database, this.directory.resolve("log"), "--dossier.disk.refuse-below=0B")
			.awaitReady()) {
			editor = DrillEditor.of(application);
			for (int round = 1; round <= Drill.rounds(5); round++) {
				closeAndOpen(application, editor, round);
			}
			assertThat(application.starts()).isOne();
		}
		assertThat(Acknowledged.in(database).lostSaves(editor)).isEmpty();
		Drill.found("disk full without a guard x {}: {} acknowledged saves, lost 0, restarts 0", Drill.rounds(5),
				editor.saved().size());
	}

	/** Another program holds on to the file when the database closed. */
	@Test
	void saysWhatToDoWhenTheDatabaseDoesNotOpen() throws IOException, SQLException {
		if (Drill.rounds(2) == 1) {
			Drill.notRun("disk full, the database does not open: it takes minutes, and only the whole drill waits");
			throw new TestAbortedException("one round only");
		}
		String url = "jdbc:h2:file:" + this.disk.path().resolve("dossier") + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
		TestDatabase database = new TestDatabase(url, "sa", "");
		try (RunningApplication application = RunningApplication
			.start(database, this.directory.resolve("log"), "--dossier.disk.refuse-below=0B",
					"--dossier.disk.look-every=10s")
			.awaitReady()) {
			DrillEditor editor = DrillEditor.of(application);
			editor.save("Voor de schijf vol was.");
			Path ballast = this.disk.leave(DataSize.ofBytes(0), 1);
			AtomicInteger number = new AtomicInteger();
			Drill.await(SOON, "a save finds the disk full",
					() -> isRefused(editor, DrillEditor.words(2000, "1-" + number.incrementAndGet())));
			List<Connection> held = new ArrayList<>();
			Drill.await(SOON, "another program has the file",
					() -> held.add(DriverManager.getConnection(url, "sa", "")));
			Files.delete(ballast);
			try (Connection other = held.get(0)) {
				assertThat(application.health("liveness")).isEqualTo(200);
				assertThat(application.visitor().get(UNREAD).body()).contains("even niet bereikbaar");
				Drill.await(SOON.multipliedBy(3), "liveness fails", () -> application.health("liveness") == 503);
				HttpResponse<String> answer = application.visitor().get(UNREAD);
				assertThat(answer.statusCode()).isEqualTo(503);
				assertThat(answer.body()).contains("opnieuw worden gestart").contains("beheerder");
				assertThat(other.isClosed()).isFalse();
			}
			Drill.await(SOON, "pages are read again", () -> application.visitor().get(UNREAD).statusCode() == 200);
			Drill.await(SOON, "nobody asks for a restart", () -> application.health("liveness") == 200);
			assertThat(application.starts()).isOne();
		}
		Drill.found("disk full, the database does not open: the page asks for a restart, liveness fails");
	}

	private void closeAndOpen(RunningApplication application, DrillEditor editor, int round) throws IOException {
		Path ballast = this.disk.leave(DataSize.ofBytes(0), round);
		AtomicInteger number = new AtomicInteger();
		Drill.await(SOON, "a save finds the disk full",
				() -> isRefused(editor, DrillEditor.words(2000, round + "-" + number.incrementAndGet())));
		Drill.await(SOON, "pages are read again on the full disk",
				() -> application.visitor().get(PAGE).statusCode() == 200);
		assertThat(application.health("liveness")).isEqualTo(200);
		Files.delete(ballast);
		long empty = System.nanoTime();
		String after = "Weer open, ronde " + round + ".";
		Drill.await(SOON, "saving works again", () -> editor.save(after).statusCode() == 302);
		Drill.found("disk full without a guard, round {}: refused after {} saves, saved again after {} ms", round,
				number.get(), (System.nanoTime() - empty) / 1_000_000);
	}

	/** The form itself can be refused too: that somebody has it open is written. */
	private static boolean isRefused(DrillEditor editor, String words) {
		try {
			return Set.of(503, 507).contains(editor.save(words).statusCode());
		}
		catch (IllegalStateException ex) {
			return true;
		}
	}

	private void fillAndEmpty(RunningApplication application, DrillEditor editor, int round) throws IOException {
		Path ballast = this.disk.leave(DataSize.ofMegabytes(40), round);
		assertThat(editor.visitor().get("/account").body()).contains("MB vrij");
		assertThat(editor.save("Bijna vol, ronde " + round + ".").statusCode()).isEqualTo(302);

		this.disk.fill(ballast, DataSize.ofMegabytes(10));
		String words = "Niet bewaard, ronde " + round + "." + LONG;
		HttpResponse<String> refused = editor.save(words);
		assertThat(refused.statusCode()).isEqualTo(507);
		assertThat(refused.body()).contains(words).contains("schijf");
		assertThat(application.visitor().post("/check", Map.of("text", "Kamerstuk 28676, nr. 499.")).statusCode())
			.as("what keeps nothing is not refused")
			.isEqualTo(200);
		assertThat(application.visitor().get(PAGE).statusCode()).isEqualTo(200);

		this.disk.fill(ballast, DataSize.ofBytes(0));
		int read = 0;
		for (int look = 0; look < 40; look++) {
			// Who is signed in has a session, which is written: that finds the disk full.
			editor.visitor().get("/edit");
			read += (application.visitor().get(PAGE).statusCode() == 200) ? 1 : 0;
			Drill.pass(Duration.ofMillis(100));
		}
		assertThat(application.health("liveness")).isEqualTo(200);

		Files.delete(ballast);
		long empty = System.nanoTime();
		String after = "Weer ruimte, ronde " + round + ".";
		Drill.await(SOON, "saving works again", () -> editor.save(after).statusCode() == 302);
		Drill.found("disk full, round {}: {} of 40 pages read while full, saved again after {} ms", round, read,
				(System.nanoTime() - empty) / 1_000_000);
		assertThat(read).isPositive();
	}

}
