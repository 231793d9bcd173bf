package org.meetingdossier.platform.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Long work with a background server.
 */
@SpringBootTest(properties = { "dossier.demo=false", "dossier.work.enabled=true", "dossier.work.poll-interval=500ms",
		"dossier.work.write-every=0ms" })
@Import(CountingConfiguration.class)
abstract class PerformWorkTests {

	@Autowired
	private LongWork work;

	@Autowired
	private CountingWorker worker;

	@Autowired
	private JdbcTemplate jdbc;

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
	void startsAtItsTime() {
		Instant soon = this.clock.instant().plusSeconds(2);
		UUID id = this.work.start(counting(CountTo.of(this.name, 1)).startingAt(soon));
		assertThat(await(id, WorkState.SUCCEEDED, 1).startedAt()).isAfterOrEqualTo(soon);
		assertThat(numbers(this.name)).containsExactly(1);
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
