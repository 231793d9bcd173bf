package org.meetingdossier.platform.web;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.platform.FixedClockConfiguration;
import org.meetingdossier.platform.work.Assignment;
import org.meetingdossier.platform.work.CountTo;
import org.meetingdossier.platform.work.CountingWorker;
import org.meetingdossier.platform.work.LongWork;
import org.meetingdossier.platform.work.Starter;
import org.meetingdossier.platform.work.WaitingTurns;
import org.meetingdossier.platform.work.WorkMessage;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
class WorkControllerTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private LongWork work;

	@Autowired
	private CountingWorker worker;

	@Autowired
	private WorkReaders readers;

	@Autowired
	private ApplicationContext beans;

	@Autowired
	private Environment environment;

	private final String els = "els-" + UUID.randomUUID();

	private final String name = UUID.randomUUID().toString();

	@BeforeEach
	void addEls() {
		add(this.els, Role.CLERK);
	}

	@Test
	void isThereForWhoAskedAndForAdministratorsOnly() {
		UUID id = this.work.start(counting(CountTo.of(this.name, 1)));
		String bea = "bea-" + UUID.randomUUID();
		add(bea, Role.ADMIN);
		String other = "jan-" + UUID.randomUUID();
		add(other, Role.EDITOR);
		for (String address : List.of("/work/" + id, "/work/" + id + "/progress")) {
			assertThat(visitor(other).get(address).statusCode()).isEqualTo(404);
			assertThat(Visitor.of(this.environment).get(address).statusCode()).isEqualTo(404);
		}
		assertThat(visitor(this.els).get("/work/" + id).statusCode()).isEqualTo(200);
		assertThat(visitor(bea).get("/work/" + id).statusCode()).isEqualTo(200);
		String unknown = visitor(this.els).page("/work/" + UUID.randomUUID()).select("main").text();
		assertThat(visitor(other).page("/work/" + id).select("main").text()).isEqualTo(unknown);
		WaitingTurns.of(this.beans).take();
	}

	@Test
	void asksAgainByItselfWithoutScriptUntilItIsDone() {
		UUID id = this.work.start(counting(CountTo.of(this.name, 2)).leadingTo("/meetings"));
		Visitor visitor = visitor(this.els);
		Document waiting = visitor.page("/work/" + id);
		assertThat(waiting.select("head noscript meta[http-equiv=refresh]")).hasSize(1);
		assertThat(waiting.select("[data-progress]").attr("data-progress")).isEqualTo("/work/" + id + "/progress");
		assertThat(waiting.select(".work-status").text()).isEqualTo("In de wachtrij");
		assertThat(waiting.select(".work-next[hidden]")).hasSize(1);
		assertThat(waiting.select(".work .aside").text()).isEqualTo("Gevraagd op 8 mei 2025, 09.30 uur door Els.");

		WaitingTurns.of(this.beans).take();
		Document ended = visitor.page("/work/" + id);
		assertThat(ended.select("meta[http-equiv=refresh]")).isEmpty();
		assertThat(ended.select("[data-progress]")).isEmpty();
		assertThat(ended.select(".work-status").text()).isEqualTo("Klaar. 2 van 2");
		assertThat(ended.select("progress[hidden]")).hasSize(1);
		assertThat(ended.select(".work-next:not([hidden]) a").attr("href")).isEqualTo("/meetings");
		assertThat(visitor.page("/work/" + id + "?lang=en").select(".work-status").text()).isEqualTo("Done. 2 of 2");
	}

	@Test
	void doesNotAskAgainWhileItWaitsForTomorrow() {
		UUID id = this.work
			.start(counting(CountTo.of(this.name, 1)).startingAt(FixedClockConfiguration.NOW.plus(Duration.ofDays(1))));
		Document page = visitor(this.els).page("/work/" + id);
		assertThat(page.select("meta[http-equiv=refresh]")).isEmpty();
		assertThat(page.select(".work .aside").text()).endsWith("Begint op 9 mei 2025, 09.30 uur.");
	}

	@Test
	void saysWhyItFailed() {
		UUID id = this.work.start(counting(CountTo.of(this.name, -1)));
		WaitingTurns.of(this.beans).take();
		assertThat(visitor(this.els).page("/work/" + id).select(".work-status").text())
			.isEqualTo("Niet gelukt. Fout -1");
	}

	@Test
	void tellsEachStepWhileThePageIsOpenAndThenEnds() {
		UUID id = this.work.start(counting(CountTo.of(this.name, 3).holdingAt(1)));
		Visitor visitor = visitor(this.els);
		CompletableFuture<HttpResponse<String>> stream = visitor.getLater("/work/" + id + "/progress");
		Awaitility.await().until(() -> this.readers.count() == 1);
		CompletableFuture<Integer> turn = CompletableFuture.supplyAsync(() -> WaitingTurns.of(this.beans).take());
		awaitDone(id, 1);
		this.worker.goOn(1);
		awaitDone(id, 2);
		this.worker.goOn(1);
		assertThat(turn).succeedsWithin(Duration.ofMinutes(1));
		assertThat(stream).succeedsWithin(Duration.ofMinutes(1)).satisfies((answer) -> {
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
			assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache, private");
			assertThat(answer.headers().firstValue("X-Accel-Buffering")).contains("no");
			assertThat(answer.body()).contains("event:progress")
				.containsSubsequence("\"status\":\"In de wachtrij\"", "\"status\":\"Klaar. 3 van 3\"",
						"\"ended\":true");
		});
		assertThat(this.readers.count()).isZero();
	}

	@Test
	void tellsTheEndAtOnceOfWorkThatEnded() {
		UUID id = this.work.start(counting(CountTo.of(this.name, 1)));
		WaitingTurns.of(this.beans).take();
		assertThat(visitor(this.els).get("/work/" + id + "/progress").body()).contains("Klaar. 1 van 1");
		assertThat(this.readers.count()).isZero();
	}

	@Test
	void refusesTheEleventhPageOfOnePersonAndHoldsNoThreadForTheOthers() {
		UUID id = this.work.start(counting(CountTo.of(this.name, 1)));
		Visitor visitor = visitor(this.els);
		List<CompletableFuture<HttpResponse<String>>> open = new ArrayList<>();
		for (int page = 1; page <= 10; page++) {
			open.add(visitor.getLater("/work/" + id + "/progress"));
		}
		Awaitility.await().until(() -> this.readers.count() == 10);
		// A page is counted a moment before its request lets go of the thread.
		Awaitility.await()
			.untilAsserted(() -> assertThat(Thread.getAllStackTraces()
				.entrySet()
				.stream()
				.filter((thread) -> thread.getKey().getName().startsWith("http-nio-"))
				.flatMap((thread) -> Arrays.stream(thread.getValue()))
				.filter((frame) -> frame.getClassName().startsWith("org.meetingdossier"))).isEmpty());
		assertThat(visitor.get("/work/" + id + "/progress").statusCode()).isEqualTo(503);
		WaitingTurns.of(this.beans).take();
		assertThat(open).allSatisfy((stream) -> assertThat(stream).succeedsWithin(Duration.ofMinutes(1)));
		assertThat(visitor.get("/work/" + id + "/progress").statusCode()).isEqualTo(200);
	}

	@Test
	void letsGoOfOpenPagesBeforeTheServerStops() {
		UUID id = this.work.start(counting(CountTo.of(this.name, 1)));
		Visitor visitor = visitor(this.els);
		CompletableFuture<HttpResponse<String>> stream = visitor.getLater("/work/" + id + "/progress");
		Awaitility.await().until(() -> this.readers.count() == 1);
		this.readers.stop();
		assertThat(stream).succeedsWithin(Duration.ofMinutes(1));
		assertThat(visitor.get("/work/" + id + "/progress").statusCode()).isEqualTo(503);
		this.readers.start();
		WaitingTurns.of(this.beans).take();
	}

	private Assignment counting(CountTo order) {
		return Assignment.of(CountingWorker.NAME, order, WorkMessage.of("work.title")).by(new Starter(this.els, "Els"));
	}

	private void awaitDone(UUID id, long done) {
		Awaitility.await().until(() -> this.work.find(id).orElseThrow().done() == done);
	}

	private void add(String username, Role role) {
		PersonDetails details = new PersonDetails(username, Set.of(role), Level.PUBLIC);
		this.passwords.change(this.people.add(username, details).id(), PASSWORD);
	}

	private Visitor visitor(String username) {
		Visitor visitor = Visitor.of(this.environment);
		assertThat(visitor.signIn(username, PASSWORD).statusCode()).isEqualTo(302);
		return visitor;
	}

}
