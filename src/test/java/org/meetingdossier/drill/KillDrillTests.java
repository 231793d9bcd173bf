package org.meetingdossier.drill;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.meetingdossier.platform.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application is killed again and again while somebody saves, publishes and imports.
 */
class KillDrillTests {

	private static final int KILLS = 25;

	/** Work that was broken off 25 times is given up sooner than that in earnest. */
	private static final String TRY_ON = "--dossier.work.attempts=1000";

	@TempDir
	private Path directory;

	private final Random random = new Random(20250514);

	private final AtomicInteger number = new AtomicInteger();

	@Test
	void losesNothingOnH2() throws IOException {
		String url = "jdbc:h2:file:" + this.directory.resolve("dossier") + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
		drill("H2", new TestDatabase(url, "sa", ""));
	}

	@Test
	void losesNothingOnPostgres() throws IOException {
		try (OwnPostgres postgres = OwnPostgres.start(this.directory)) {
			drill("PostgreSQL", postgres.database());
		}
	}

	private void drill(String name, TestDatabase database) {
		int kills = Drill.rounds(KILLS);
		DrillEditor editor;
		try (RunningApplication application = RunningApplication.start(database, this.directory.resolve("log"),
				TRY_ON)) {
			application.awaitReady();
			editor = DrillEditor.of(application);
			for (int kill = 1; kill <= kills; kill++) {
				workUntilKilled(application, editor);
				application.startAgain();
				application.awaitReady();
				editor.signIn(application);
			}
			DrillEditor waiting = editor;
			Drill.await(Duration.ofMinutes(5), "imports end",
					() -> waiting.uploaded().stream().allMatch((upload) -> isShownAsEnded(waiting, upload)));
			assertThat(application.starts()).isEqualTo(1 + kills);
		}
		Acknowledged kept = Acknowledged.in(database);
		assertThat(kept.lostSaves(editor)).isEmpty();
		assertThat(kept.lostPublications(editor)).isEmpty();
		assertThat(kept.lostImports(editor)).isEmpty();
		assertThat(editor.published()).hasSizeGreaterThanOrEqualTo(kills);
		Drill.found("kill -9 x {} on {}: {} saves, {} publications, {} imports acknowledged, lost 0", kills, name,
				editor.saved().size(), editor.published().size(), editor.uploaded().size());
	}

	private static boolean isShownAsEnded(DrillEditor editor, String upload) {
		String page = editor.visitor().get("/admin/register/uploads/" + upload).body();
		return !page.contains("In de wachtrij") && !page.contains("Bezig");
	}

	private void workUntilKilled(RunningApplication application, DrillEditor editor) {
		AtomicBoolean killed = new AtomicBoolean();
		int saved = editor.saved().size();
		int published = editor.published().size();
		List<Thread> people = Stream
			.<Runnable>of(() -> editor.save("Oefening nummer " + this.number.incrementAndGet() + "."), editor::publish,
					() -> importOne(editor, killed))
			.map((act) -> new Thread(() -> goOn(act, killed)))
			.toList();
		people.forEach(Thread::start);
		try {
			Drill.await(Duration.ofMinutes(3), "something is saved and published",
					() -> editor.saved().size() > saved && editor.published().size() > published);
		}
		catch (ConditionTimeoutException ex) {
			throw new IllegalStateException("Not published: " + editor.refusal(), ex);
		}
		Drill.pass(Duration.ofMillis(500 + this.random.nextInt(3000)));
		application.kill();
		killed.set(true);
		people.forEach(KillDrillTests::awaitEnd);
	}

	/** One at a time: how many wait for each other is not what is tried here. */
	private void importOne(DrillEditor editor, AtomicBoolean killed) {
		HttpResponse<String> answer = editor.upload(92000 + this.number.incrementAndGet(), 1500);
		List<String> uploaded = editor.uploaded();
		if (answer.statusCode() == 302) {
			Drill.await(Duration.ofMinutes(2), "the import ends or the application is killed",
					() -> killed.get() || isShownAsEnded(editor, uploaded.get(uploaded.size() - 1)));
		}
	}

	private static void goOn(Runnable act, AtomicBoolean killed) {
		while (!killed.get()) {
			try {
				act.run();
			}
			catch (RuntimeException ex) {
				// The answer did not come: nothing was acknowledged.
				Thread.onSpinWait();
			}
		}
	}

	private static void awaitEnd(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
