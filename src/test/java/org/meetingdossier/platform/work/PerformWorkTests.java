package org.meetingdossier.platform.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.jobrunr.storage.StorageProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Long work with a background server.
 */
@SpringBootTest(properties = { "dossier.demo=false", "jobrunr.background-job-server.enabled=true",
		"jobrunr.background-job-server.poll-interval-in-seconds=1",
		"jobrunr.background-job-server.server-timeout-poll-interval-multiplicand=10",
		"jobrunr.jobs.retry-back-off-time-seed=1", "dossier.work.write-every=0ms",
		"dossier.work.hand-over-interval=200ms" })
@Import({ CountingConfiguration.class, QuickPolls.class })
abstract class PerformWorkTests {

	@Autowired
	private LongWork work;

	@Autowired
	private PerformWork perform;

	@Autowired
	private CountingWorker worker;

	@Autowired
	private WorkTable table;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private StorageProvider storage;

	@Autowired
	private Clock clock;

	private final String name = UUID.randomUUID().toString();

	@Test
	void tellsHowFarItIs() {
		UUID id = this.work.start(counting(CountTo.of(this.name, 3).holdingAt(1)));
		WorkView running = await(id, WorkState.RUNNING, 1);
		assertThat(running.total()).isEqualTo(3);
		assertThat(running.message()).isEqualTo(WorkMessage.of("work.count", 1, 3));
		assertThat(running.startedAt()).isNotNull();
		assertThat(running.endedAt()).isNull();
		assertThat(running.isMoving()).isTrue();
		this.worker.goOn(1);
		await(id, WorkState.RUNNING, 2);
		this.worker.goOn(1);
		assertThat(await(id, WorkState.SUCCEEDED, 3).endedAt()).isNotNull();
	}

	@Test
	void triesAgainByItself() {
		UUID id = this.work.start(counting(CountTo.of(this.name, 4).breakingOff(1)));
		await(id, WorkState.SUCCEEDED, 4);
		assertThat(numbers(this.name)).containsExactly(1, 2, 3, 4);
	}

	@Test
	void isHandedOverLaterWhenTheApplicationWasKilledRightAfterTheCommit() {
		UUID id = UUID.randomUUID();
		this.transaction.executeWithoutResult(
				(status) -> this.table.add(id, counting(CountTo.of(this.name, 1)), this.clock.instant()));
		await(id, WorkState.SUCCEEDED, 1);
	}

	@Test
	void startsAtItsTime() {
		Instant soon = this.clock.instant().plusSeconds(2);
		UUID id = this.work.start(counting(CountTo.of(this.name, 1)).startingAt(soon));
		assertThat(await(id, WorkState.SUCCEEDED, 1).startedAt()).isAfterOrEqualTo(soon);
		assertThat(numbers(this.name)).containsExactly(1);
	}

	@Test
	void waitsForItsTimeWhenItsTurnComesEarly() {
		UUID id = UUID.randomUUID();
		Instant soon = this.clock.instant().plusMillis(700);
		this.transaction.executeWithoutResult((status) -> {
			this.table.add(id, counting(CountTo.of(this.name, 1)).startingAt(soon), this.clock.instant());
			this.table.handedOver(id);
		});
		this.perform.run(new WorkTurn(id));
		assertThat(this.work.find(id).orElseThrow().startedAt()).isAfterOrEqualTo(soon);
	}

	@Test
	void recursAsLongAsItIsTurnedOn() {
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> !numbers(CountingConfiguration.RECURRING).isEmpty());
		assertThat(this.storage.getRecurringJobs()).extracting((job) -> job.getId())
			.containsExactly(CountingConfiguration.RECURRING);
	}

	private static Assignment counting(CountTo order) {
		return Assignment.of(CountingWorker.NAME, order, WorkMessage.of("work.title"));
	}

	private WorkView await(UUID id, WorkState state, long done) {
		return Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.pollInterval(Duration.ofMillis(50))
			.until(() -> this.work.find(id).orElseThrow(), (view) -> view.state() == state && view.done() == done);
	}

	private List<@Nullable Integer> numbers(String counter) {
		return this.jdbc.queryForList("select number from counted where name = ? order by number", Integer.class,
				counter);
	}

}
