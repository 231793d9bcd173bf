package org.meetingdossier.platform.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.platform.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Instances that share a database, at the same time and one after the other.
 */
@Tag("database")
class SeveralInstancesTests {

	@TempDir
	private Path directory;

	/**
	 * On both databases at once: it is long until an instance that is silent is thought
	 * dead.
	 */
	@Test
	void goesOnAfterAKill() throws InterruptedException {
		TestDatabase h2 = new TestDatabase("jdbc:h2:file:" + this.directory.resolve("dossier") + ";WRITE_DELAY=0", "sa",
				"");
		TestDatabase postgres = TestDatabase.postgres();
		UUID onH2 = killedAtTwo(h2, this.directory.resolve("h2.log"));
		UUID onPostgres = killedAtTwo(postgres, this.directory.resolve("postgres.log"));
		goesOn(h2, onH2);
		goesOn(postgres, onPostgres);
	}

	@Test
	void doesEachPieceOfWorkOnceOnTwoInstances() {
		TestDatabase database = TestDatabase.postgres();
		try (ConfigurableApplicationContext one = Instance.start(database, true);
				ConfigurableApplicationContext two = Instance.start(database, true)) {
			List<UUID> ids = IntStream.range(0, 30)
				.mapToObj((index) -> ((index % 2 == 0) ? one : two).getBean(LongWork.class)
					.start(counting(CountTo.of("work " + index, 2))))
				.toList();
			LongWork work = one.getBean(LongWork.class);
			await(() -> work.find(ids).stream().allMatch((view) -> view.state() == WorkState.SUCCEEDED));
			JdbcTemplate jdbc = one.getBean(JdbcTemplate.class);
			assertThat(jdbc.queryForObject("select count(*) from counted where name like 'work %'", Integer.class))
				.isEqualTo(60);
			assertThat(jdbc.queryForObject("select max(attempt) from counted where name like 'work %'", Integer.class))
				.isEqualTo(1);
		}
	}

	@Test
	void startsWithoutLookingForItWhatItIsAskedItself() {
		try (ConfigurableApplicationContext instance = Instance.start(TestDatabase.h2(), true, "1m")) {
			UUID id = instance.getBean(LongWork.class).start(counting(CountTo.of("asked", 1)));
			LongWork work = instance.getBean(LongWork.class);
			Awaitility.await()
				.atMost(Duration.ofSeconds(50))
				.until(() -> work.find(id).orElseThrow().state() == WorkState.SUCCEEDED);
		}
	}

	@Test
	void doesOnceWhatWasDueWhileNothingRan() {
		TestDatabase database = new TestDatabase("jdbc:h2:file:" + this.directory.resolve("dossier"), "sa", "");
		UUID id = askFor(database, CountTo.of("late", 1));
		try (ConfigurableApplicationContext instance = Instance.start(database, true)) {
			awaitEnd(instance, id);
			assertThat(counted(instance, "late")).containsExactly(1);
		}
	}

	@Test
	void stopsAtTheNextReportAndGoesOnLaterWithoutCountingAsATry() {
		TestDatabase database = TestDatabase.h2();
		UUID id = UUID.randomUUID();
		try (ConfigurableApplicationContext instance = Instance.start(database, true)) {
			id = instance.getBean(LongWork.class).start(counting(CountTo.of("stopped", 4).holdingAt(2)));
			LongWork work = instance.getBean(LongWork.class);
			UUID started = id;
			await(() -> work.find(started).orElseThrow().done() == 2);
			CountingWorker worker = instance.getBean(CountingWorker.class);
			WorkServer server = instance.getBean(WorkServer.class);
			new Thread(() -> {
				await(server::isStopping);
				worker.goOn(1);
			}).start();
		}
		try (ConfigurableApplicationContext instance = Instance.start(database, true)) {
			instance.getBean(CountingWorker.class).goOn(2);
			awaitEnd(instance, id);
			assertThat(counted(instance, "stopped")).containsExactly(1, 2, 3, 4);
			assertThat(instance.getBean(JdbcTemplate.class)
				.queryForObject("select max(attempt) from counted where name = 'stopped'", Integer.class)).isEqualTo(1);
		}
	}

	/** An instance without a background server asks, and is gone. */
	private static UUID askFor(TestDatabase database, CountTo order) {
		try (ConfigurableApplicationContext asks = Instance.start(database, false)) {
			Clock clock = asks.getBean(Clock.class);
			return asks.getBean(LongWork.class)
				.start(counting(order).startingAt(clock.instant().plus(Duration.ofMillis(1))));
		}
	}

	private static UUID killedAtTwo(TestDatabase database, Path log) throws InterruptedException {
		UUID id = askFor(database, CountTo.of("killed", 4).holdingAt(2));
		Process killed = Instance.startApart(database, log);
		// Another process cannot look into a file of H2: what it counted is in the log.
		await(() -> logged(log, "Work holds at 2"));
		killed.destroyForcibly().waitFor();
		return id;
	}

	private static void goesOn(TestDatabase database, UUID id) {
		try (ConfigurableApplicationContext instance = Instance.start(database, true)) {
			assertThat(instance.getBean(LongWork.class).find(id).orElseThrow().done()).as("progress survives")
				.isEqualTo(2);
			instance.getBean(CountingWorker.class).goOn(2);
			awaitEnd(instance, id);
			assertThat(counted(instance, "killed")).containsExactly(1, 2, 3, 4);
		}
	}

	private static void awaitEnd(ConfigurableApplicationContext instance, UUID id) {
		LongWork work = instance.getBean(LongWork.class);
		await(() -> work.find(id).orElseThrow().state() == WorkState.SUCCEEDED);
	}

	private static List<@Nullable Integer> counted(ConfigurableApplicationContext instance, String name) {
		return instance.getBean(JdbcTemplate.class)
			.queryForList("select number from counted where name = ? order by number", Integer.class, name);
	}

	private static Assignment counting(CountTo order) {
		return Assignment.of(CountingWorker.NAME, order, WorkMessage.of("work.title"));
	}

	private static boolean logged(Path log, String line) {
		try {
			return Files.readString(log).contains(line);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void await(BooleanSupplier condition) {
		Awaitility.await().atMost(Duration.ofMinutes(5)).until(condition::getAsBoolean);
	}

}
