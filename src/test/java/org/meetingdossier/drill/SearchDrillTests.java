package org.meetingdossier.drill;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.meetingdossier.account.web.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two instances on one database, each with its own index. One is killed again and again
 * while it makes its index anew; the other one makes a fresh one in memory each time.
 */
class SearchDrillTests {

	private static final int KILLS = 20;

	/** Making an index takes about as long here. */
	private static final int LONGEST = 1_500;

	private static final String UNLIMITED = "--dossier.api.requests-per-minute=100000";

	private static final List<String> QUESTIONS = List.of("navo", "verdediging", "\"den haag\"", "defens*", "28676",
			"steun oekraine", "kst-28676-499", "minister", "brief");

	@TempDir
	private Path directory;

	private final Random random = new Random(19);

	@Test
	void anIndexThatWasCutOffBecomesTheSameAsAFreshOne() throws IOException {
		try (OwnPostgres postgres = OwnPostgres.start(this.directory);
				RunningApplication fresh = RunningApplication
					.start(postgres.database(), this.directory.resolve("fresh.log"), UNLIMITED,
							"--dossier.search.directory=")
					.awaitReady();
				RunningApplication killed = RunningApplication
					.start(postgres.database(), this.directory.resolve("killed.log"), UNLIMITED,
							"--dossier.search.directory=" + this.directory.resolve("search"))
					.awaitReady()) {
			long started = System.nanoTime();
			Drill.await(Duration.ofMinutes(2), "both have their first index",
					() -> List.of(fresh, killed)
						.stream()
						.allMatch((one) -> ask(one.visitor(), "navo").contains("\"total\":")));
			Drill.found("both made their first index within {} ms after they were ready",
					Duration.ofNanos(System.nanoTime() - started).toMillis());
			DrillEditor editor = DrillEditor.of(fresh);
			Duration slowest = Duration.ZERO;
			int kills = Drill.rounds(KILLS);
			for (int kill = 1; kill <= kills; kill++) {
				Duration found = findsOnTheOther(editor,
						"oefening" + Integer.toString(kill, Character.MAX_RADIX) + "zoekt", killed.visitor());
				slowest = (found.compareTo(slowest) > 0) ? found : slowest;
				editor.visitor().submit("/admin/search", "/admin/search", Map.of());
				Duration indexing = Duration.ofMillis(this.random.nextInt(LONGEST));
				Drill.pass(indexing);
				killed.kill();
				killed.startAgain();
				killed.awaitReady();
				Drill.await(Duration.ofMinutes(2), "both indexes answer alike",
						() -> answers(killed.visitor()).equals(answers(fresh.visitor())));
				Drill.found(
						"kill {} of {}: published on one instance, found on the other after {} ms; kill -9 after"
								+ " {} ms of indexing, then the index as a fresh one",
						kill, kills, found.toMillis(), indexing.toMillis());
			}
			assertThat(answers(fresh.visitor()))
				.allSatisfy((answer) -> assertThat(answer).doesNotContain("\"total\":0,"));
			Drill.found("published on one instance, found on the other after {} ms at most", slowest.toMillis());
		}
	}

	/** How long after the publication on one instance the other one finds it. */
	private static Duration findsOnTheOther(DrillEditor editor, String word, Visitor other) {
		editor.save("Nederland doet mee aan " + word + ".^[Brief van de minister]");
		editor.publish();
		assertThat(editor.refusal()).as("nothing was in the way").isEmpty();
		long start = System.nanoTime();
		Drill.await(Duration.ofSeconds(30), "the other instance finds it",
				() -> ask(other, word).contains("\"total\":1,"));
		return Duration.ofNanos(System.nanoTime() - start);
	}

	private static List<String> answers(Visitor visitor) {
		return QUESTIONS.stream().map((question) -> ask(visitor, question)).toList();
	}

	/** The answer without the moment, which is each instance's own. */
	private static String ask(Visitor visitor, String question) {
		return visitor.get("/api/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8))
			.body()
			.replaceFirst("\"asOf\":[^,]*,", "");
	}

}
