package org.meetingdossier.drill;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.meetingdossier.account.web.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people get while PostgreSQL is really away, and when it is back.
 */
class ReadersAwayDrillTests {

	private static final Duration SOON = Duration.ofSeconds(3);

	private static final String AGENDA = "/meetings/ifmm-antalya-2025";

	private static final String TYPED = "Dit typte ik toen de database weg was, en het mag niet verloren gaan.";

	@TempDir
	private Path directory;

	@Test
	void readOnWithTheAgeOfThePageAndAreToldSoonWhereTheyCannot() throws IOException {
		try (OwnPostgres postgres = OwnPostgres.start(this.directory);
				RunningApplication application = RunningApplication
					.start(postgres.database(), this.directory.resolve("log"))
					.awaitReady()) {
			DrillEditor editor = DrillEditor.of(application);
			Visitor reader = application.visitor();
			for (int round = 1; round <= Drill.rounds(5); round++) {
				// The first one makes the page, the next one reads that it is for
				// everybody.
				assertThat(reader.get(AGENDA).statusCode()).isEqualTo(200);
				assertThat(reader.get(AGENDA).statusCode()).isEqualTo(200);
				postgres.goAway();
				long slowest = read(reader, editor);
				// The one who finds out waited; from then on only one a second tries.
				Drill.pass(Duration.ofSeconds(2));
				slowest = Math.max(slowest, read(reader, editor));
				postgres.comeBack();
				Drill.await(Duration.ofMinutes(1), "pages have their tag again",
						() -> reader.get(AGENDA).headers().firstValue("ETag").isPresent());
				Drill.found("readers without PostgreSQL, round {}: slowest answer {} ms", round, slowest);
			}
			assertThat(application.starts()).isOne();
		}
	}

	/** How long the slowest answer took. */
	private static long read(Visitor reader, DrillEditor editor) {
		long start = System.nanoTime();
		HttpResponse<String> kept = reader.get(AGENDA);
		long slowest = since(start);
		assertThat(kept.statusCode()).isEqualTo(200);
		assertThat(kept.body()).contains("Stand van").contains("de bron is even niet bereikbaar");
		assertThat(kept.headers().firstValue("ETag")).isEmpty();
		assertThat(kept.headers().firstValue("Cache-Control")).hasValue("no-store");
		for (String unread : List.of(AGENDA + "/topics/2", AGENDA + "/editions/Z", "/references", "/preview/geen")) {
			start = System.nanoTime();
			assertThat(reader.get(unread).statusCode()).as(unread).isIn(302, 503);
			slowest = Math.max(slowest, since(start));
		}
		for (String signedIn : List.of(AGENDA, "/edit", "/account")) {
			start = System.nanoTime();
			HttpResponse<String> answer = editor.visitor().get(signedIn);
			assertThat(answer.statusCode()).as("%s of who is signed in", signedIn).isEqualTo(503);
			assertThat(answer.headers().firstValue("Retry-After")).isPresent();
			slowest = Math.max(slowest, since(start));
		}
		start = System.nanoTime();
		HttpResponse<String> sent = editor.visitor()
			.post("/edit/ifmm-antalya-2025/general-line", Map.of("line", TYPED));
		slowest = Math.max(slowest, since(start));
		assertThat(sent.statusCode()).isEqualTo(503);
		assertThat(Jsoup.parse(sent.body()).select("main textarea").eachText()).containsExactly(TYPED);
		assertThat(slowest).as("milliseconds").isLessThan(SOON.toMillis());
		return slowest;
	}

	private static long since(long start) {
		return (System.nanoTime() - start) / 1_000_000;
	}

}
