package org.meetingdossier.editing.web;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.History;
import org.meetingdossier.dossier.RevisionSummary;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.transfer.SoundRevisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Many people who write in one dossier at the same time, each in a browser: in a position
 * of their own, and all of them in the title. What they type is kept as a draft before it
 * is saved.
 */
abstract class ManyTypistsTests {

	/** As asked of us: 20 people, 50 saves each; fewer in each build. */
	private static final int EDITORS = Integer.getInteger("editors.count", 5);

	private static final int SAVES = Integer.getInteger("editors.saves", 4);

	private static final Pattern SAVED = Pattern.compile("\\?saved=(\\d+)(&merged)?");

	private static final int SAVES_THAT_WAIT = 30;

	@Autowired
	private EditHouse house;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private History history;

	@Autowired
	private AuditLog audit;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcTemplate jdbc;

	private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();

	private final Collection<String> refused = new ConcurrentLinkedQueue<>();

	@Test
	void losesNoAcknowledgedSave(TestReporter reporter) throws Exception {
		DossierBuilder builder = DossierBuilder.aDossier();
		for (int editor = 0; editor < EDITORS; editor++) {
			builder.withTopic("Van " + editor, "", DossierBuilder.position(Level.PUBLIC, "Nog niets.", ""));
		}
		Dossier dossier = this.house.keep(builder);
		List<Visitor> visitors = IntStream.range(0, EDITORS)
			.mapToObj((editor) -> this.house.editor(Level.DELEGATION))
			.toList();
		long start = System.nanoTime();
		List<String> last = typeAtOnce(dossier, visitors);
		reporter.publishEntry("saves acknowledged", String.valueOf(this.acknowledged.size()));
		reporter.publishEntry("conflicts", String.valueOf(this.refused.size()));
		reporter.publishEntry("milliseconds", String.valueOf((System.nanoTime() - start) / 1_000_000));
		assertThat(this.acknowledged.size() + this.refused.size()).as("every save was answered")
			.isEqualTo(EDITORS * SAVES * 2);
		assertThat(this.refused).as("nobody else wrote in a position")
			.allMatch((address) -> address.endsWith("/meeting"));
		assertThat(this.history.of(dossier.slug(), Level.PUBLIC, Integer.MAX_VALUE, 1000))
			.extracting(RevisionSummary::number)
			.as("without gaps, and nothing but what was acknowledged")
			.containsExactlyElementsOf(IntStream.rangeClosed(0, this.acknowledged.size())
				.mapToObj((older) -> this.acknowledged.size() + 1 - older)
				.toList());
		this.acknowledged.forEach((number, words) -> assertThat(this.history.whole(dossier.id(), number).orElseThrow())
			.as("revision %s", number)
			.asString()
			.contains(words));
		assertThat(this.dossiers.working(dossier.slug()).orElseThrow().topics())
			.extracting((topic) -> topic.positions().get(0).line())
			.as("nobody wrote over somebody else")
			.startsWith(last.toArray(String[]::new));
		assertThat(SoundRevisions.firstBroken(this.jdbc, dossier.id())).isEmpty();
		assertThat(this.audit.verify().isSound()).isTrue();
	}

	@Test
	void keepsADraftThatComesTwiceAtOnce() throws Exception {
		Dossier dossier = this.house.dossier();
		Visitor visitor = this.house.editor(Level.DELEGATION);
		Typist typist = Typist.open(visitor, "/edit/" + dossier.slug() + "/meeting").type("title", "Een andere titel");
		assertThat(atOnce(() -> typist.send("/draft"), 30)).as("drafts").containsOnly(200);
		assertThat(atOnce(typist::save, 4)).as("save pressed again and again").contains(302).isSubsetOf(302, 409);
		assertThat(this.dossiers.working(dossier.slug()).orElseThrow().title()).isEqualTo("Een andere titel");
	}

	@Test
	void waitsForWhoIsSaving() throws Exception {
		Dossier dossier = this.house.dossier();
		Typist typist = Typist.open(this.house.editor(Level.DELEGATION), "/edit/" + dossier.slug() + "/meeting")
			.type("title", "Toch bewaard");
		CountDownLatch held = new CountDownLatch(1);
		CountDownLatch go = new CountDownLatch(1);
		CompletableFuture<Void> other = CompletableFuture
			.runAsync(() -> new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
				this.jdbc.queryForList("select id from meeting where id = ? for update", dossier.id());
				held.countDown();
				hold(go);
			}));
		held.await();
		CompletableFuture<HttpResponse<String>> saving = CompletableFuture.supplyAsync(typist::save);
		// Longer than H2 waits of itself.
		assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> saving.get(2500, TimeUnit.MILLISECONDS));
		go.countDown();
		other.join();
		assertThat(saving.join().statusCode()).isEqualTo(302);
	}

	/** More than there are connections, for longer than anybody waits. */
	@Test
	void givesFormsBackAsTypedAndLeavesReadersTheirConnections() throws Exception {
		Dossier dossier = this.house.dossier();
		this.dossiers.publish(dossier.id(), 1, "system", null);
		Typist typist = Typist.open(this.house.editor(Level.DELEGATION), "/edit/" + dossier.slug() + "/meeting")
			.type("title", "Een titel die lang op zijn beurt wacht en nooit verloren gaat");
		CountDownLatch held = new CountDownLatch(1);
		CountDownLatch go = new CountDownLatch(1);
		CompletableFuture<Void> other = CompletableFuture
			.runAsync(() -> new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
				this.jdbc.queryForList("select id from meeting where id = ? for update", dossier.id());
				held.countDown();
				hold(go);
			}));
		held.await();
		ExecutorService hands = Executors.newFixedThreadPool(SAVES_THAT_WAIT);
		try {
			List<CompletableFuture<HttpResponse<String>>> saving = IntStream.range(0, SAVES_THAT_WAIT)
				.mapToObj((save) -> CompletableFuture.supplyAsync(typist::save, hands))
				.toList();
			assertThatExceptionOfType(TimeoutException.class)
				.isThrownBy(() -> saving.get(0).get(4000, TimeUnit.MILLISECONDS));
			for (String page : List.of("", "/topics/1", "/topics/2", "/editions", "/references")) {
				assertThat(this.house.visitor().get("/meetings/" + dossier.slug() + page).statusCode()).as(page)
					.isEqualTo(200);
			}
			assertThat(saving).extracting(CompletableFuture::join).allSatisfy((answer) -> {
				assertThat(answer.statusCode()).isEqualTo(503);
				assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
				Document page = Jsoup.parse(answer.body());
				assertThat(page.select("main [name=title]").val())
					.isEqualTo("Een titel die lang op zijn beurt wacht en nooit verloren gaat");
			});
		}
		finally {
			hands.shutdown();
			go.countDown();
		}
		other.join();
		assertThat(typist.save().statusCode()).isEqualTo(302);
	}

	private static void hold(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static List<Integer> atOnce(Supplier<HttpResponse<String>> sending, int times) throws Exception {
		ExecutorService hands = Executors.newFixedThreadPool(times);
		try {
			List<Callable<Integer>> all = Collections.nCopies(times, () -> sending.get().statusCode());
			List<Integer> answers = new ArrayList<>();
			for (Future<Integer> one : hands.invokeAll(all)) {
				answers.add(one.get());
			}
			return answers;
		}
		finally {
			hands.shutdown();
		}
	}

	/** Returns what each typed last in the own position. */
	private List<String> typeAtOnce(Dossier dossier, List<Visitor> visitors) throws Exception {
		ExecutorService editors = Executors.newFixedThreadPool(EDITORS);
		try {
			List<Callable<String>> all = new ArrayList<>();
			for (int editor = 0; editor < EDITORS; editor++) {
				int number = editor;
				all.add(() -> type(dossier, visitors.get(number), number));
			}
			List<String> last = new ArrayList<>();
			for (Future<String> one : editors.invokeAll(all)) {
				last.add(one.get());
			}
			return last;
		}
		finally {
			editors.shutdown();
		}
	}

	private String type(Dossier dossier, Visitor visitor, int editor) {
		String slug = "/edit/" + dossier.slug();
		String position = slug + "/positions/" + dossier.topics().get(editor).positions().get(0).id();
		String words = "";
		for (int save = 0; save < SAVES; save++) {
			words = "Getypt door " + editor + ", keer " + save + ".";
			save(visitor, position, "line", words);
			save(visitor, slug + "/meeting", "title", "Titel van " + editor + ", keer " + save + ".");
		}
		return words;
	}

	private void save(Visitor visitor, String address, String field, String words) {
		Typist typist = Typist.open(visitor, address).type(field, words);
		assertThat(typist.send("/draft").statusCode()).isEqualTo(200);
		HttpResponse<String> answer = typist.save();
		if (answer.statusCode() == 409) {
			this.refused.add(address);
			return;
		}
		assertThat(answer.statusCode()).as(address).isEqualTo(302);
		Matcher saved = SAVED.matcher(answer.headers().firstValue("Location").orElse(""));
		assertThat(saved.find()).isTrue();
		assertThat(this.acknowledged.put(Integer.valueOf(saved.group(1)), words)).as("no two have the same number")
			.isNull();
	}

}
