package org.meetingdossier.platform.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import org.meetingdossier.platform.FixedClockConfiguration;
import org.meetingdossier.platform.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Long work whose turn comes when the test says so.
 */
@RecordsTest
abstract class LongWorkPersistenceTests {

	private static final Starter ELS = new Starter("els", "Els Jansen");

	private static final Instant TOMORROW = FixedClockConfiguration.NOW.plus(Duration.ofDays(1));

	@Autowired
	private LongWork work;

	@Autowired
	private WorkTable table;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Clock clock;

	@Autowired
	private ApplicationContext beans;

	private final String name = UUID.randomUUID().toString();

	@Test
	void saysWhatWasAskedForByWhomAndHowItEnded() {
		UUID id = this.work.start(counting(CountTo.of(this.name, 3)).by(ELS).leadingTo("/meetings"));
		WorkView waiting = view(id);
		assertThat(waiting.state()).isEqualTo(WorkState.QUEUED);
		assertThat(waiting.isMoving()).isTrue();
		assertThat(waiting.starter()).isEqualTo(ELS);
		assertThat(waiting.isOf("els")).isTrue();
		assertThat(waiting.isOf("bea")).isFalse();
		assertThat(waiting.total()).isNull();
		assertThat(waiting.startedAt()).isNull();

		assertThat(turns().take()).isEqualTo(1);
		WorkView ended = view(id);
		assertThat(ended.state()).isEqualTo(WorkState.SUCCEEDED);
		assertThat(ended.message()).isEqualTo(WorkMessage.of("work.count", 3, 3));
		assertThat(ended.done()).isEqualTo(3);
		assertThat(ended.total()).isEqualTo(3);
		assertThat(ended.endedAt()).isEqualTo(FixedClockConfiguration.NOW);
		assertThat(ended.isMoving()).isFalse();
		assertThat(ended.leadsTo()).isEqualTo("/meetings");
		assertThat(turns().take()).as("nothing is done twice").isZero();
	}

	@Test
	void saysWhyItCannotBeDoneAndDoesNotTryAgain() {
		UUID id = this.work.start(counting(CountTo.of(this.name, -1)));
		turns().take();
		assertThat(view(id).state()).isEqualTo(WorkState.FAILED);
		assertThat(view(id).message()).isEqualTo(WorkMessage.of("error.status", -1));
		assertThat(turns().take()).isZero();
	}

	@Test
	void goesOnWhereItBrokeOff() {
		UUID id = this.work.start(counting(CountTo.of(this.name, 4).breakingOff(1)));
		assertThatIllegalStateException().isThrownBy(() -> turns().take());
		assertThat(view(id).state()).isEqualTo(WorkState.QUEUED);
		assertThat(view(id).message()).isEqualTo(WorkMessage.of("work.again", 1));
		assertThat(view(id).done()).isEqualTo(2);
		turns().take();
		assertThat(view(id).state()).isEqualTo(WorkState.SUCCEEDED);
		assertThat(numbers()).containsExactly(1, 2, 3, 4);
		assertThat(attempts()).containsExactly(1, 2);
	}

	@Test
	void givesUpWhatBreaksOffEachTime() {
		UUID id = this.work.start(counting(CountTo.of(this.name, 4).breakingOff(9)).onceAs(this.name));
		assertThatIllegalStateException().isThrownBy(() -> turns().take());
		assertThatIllegalStateException().isThrownBy(() -> turns().take());
		turns().take();
		assertThat(view(id).state()).isEqualTo(WorkState.FAILED);
		assertThat(view(id).message()).isEqualTo(WorkMessage.of("work.givenUp", 3));
		assertThat(this.work.start(counting(CountTo.of(this.name, 1)).onceAs(this.name))).isNotEqualTo(id);
		turns().take();
	}

	@Test
	void givesUpWhatIsKilledEachTime() {
		UUID id = this.work.start(counting(CountTo.of(this.name, 1)).startingAt(TOMORROW));
		for (int kill = 1; kill <= 3; kill++) {
			assertThat(this.table.begin(id, this.clock.instant())).isPresent();
		}
		this.beans.getBean(PerformWork.class).perform(id, () -> false);
		assertThat(view(id).state()).isEqualTo(WorkState.FAILED);
		assertThat(view(id).message()).isEqualTo(WorkMessage.of("work.brokenOff", 3));
		assertThat(numbers()).isEmpty();
	}

	@Test
	void isNotStartedTwiceAtOnceUnderOneKey() {
		Assignment assignment = counting(CountTo.of(this.name, 2)).onceAs(this.name);
		UUID id = this.work.start(assignment);
		assertThat(this.work.start(assignment)).isEqualTo(id);
		turns().take();
		UUID again = this.work.start(assignment);
		assertThat(again).isNotEqualTo(id);
		turns().take();
		assertThat(view(again).state()).isEqualTo(WorkState.SUCCEEDED);
		assertThat(numbers()).containsExactly(1, 2);
	}

	@Test
	void goesOnInATransactionThatMetAnotherWithItsKey() {
		UUID id = this.work.start(counting(CountTo.of(this.name, 2)).onceAs(this.name));
		Integer one = this.transaction.execute((status) -> {
			this.work.start(counting(CountTo.of(this.name, 2)).onceAs(this.name));
			return this.jdbc.queryForList("select id from long_work where id = ?", UUID.class, id).size();
		});
		assertThat(one).isEqualTo(1);
		turns().take();
	}

	@Test
	void isNotThereWhenWhoAskedDidNotCommit() {
		UUID id = this.transaction.execute((status) -> {
			status.setRollbackOnly();
			return this.work.start(counting(CountTo.of(this.name, 1)));
		});
		assertThat(this.work.find(id)).isEmpty();
		assertThat(turns().take()).isZero();
	}

	@Test
	void waitsForItsTime() {
		UUID id = this.work.start(counting(CountTo.of(this.name, 1)).startingAt(TOMORROW));
		assertThat(view(id).isMoving()).isFalse();
		assertThat(view(id).dueAt()).isEqualTo(TOMORROW);
		assertThat(turns().take()).isZero();
	}

	@Test
	void getsItsTurnInTheTransactionThatAsks() {
		UUID id = this.work.start(counting(CountTo.of(this.name, 1)).startingAt(TOMORROW));
		assertThat(turnsOf(id)).isOne();
		UUID undone = this.transaction.execute((status) -> {
			UUID asked = this.work.start(counting(CountTo.of(this.name, 1)));
			assertThat(turnsOf(asked)).isOne();
			status.setRollbackOnly();
			return asked;
		});
		assertThat(turnsOf(undone)).isZero();
	}

	@Test
	void isForgottenAfterAMonth() {
		UUID old = this.work.start(counting(CountTo.of(this.name, 1)));
		UUID newer = this.work.start(counting(CountTo.of(this.name, 1)));
		turns().take();
		this.jdbc.update("update long_work set ended_at = ? where id = ?",
				FixedClockConfiguration.NOW.minus(Duration.ofDays(31)).atOffset(ZoneOffset.UTC), old);
		this.work.start(counting(CountTo.of(this.name, 1)));
		assertThat(this.work.find(List.of(old, newer))).extracting(WorkView::id).containsExactly(newer);
		turns().take();
	}

	@Test
	void cannotBeDoneWithoutItsWorker() {
		UUID id = this.work.start(Assignment.of("test.gone", CountTo.of(this.name, 1), WorkMessage.of("work.title")));
		turns().take();
		assertThat(view(id).message()).isEqualTo(WorkMessage.of("work.noWorker", "test.gone"));
	}

	@Test
	void takesSmallOrdersOnly() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.work.start(counting(CountTo.of("x".repeat(4000), 1))))
			.withMessageContaining("CountTo");
	}

	@Test
	void leadsNowhereElse() {
		Assignment assignment = counting(CountTo.of(this.name, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> assignment.leadingTo("https://example.org/"));
		assertThatIllegalArgumentException().isThrownBy(() -> assignment.leadingTo("//example.org/"));
	}

	@Test
	void leavesWorkToWhoTookItOver() {
		UUID id = this.work.start(counting(CountTo.of(this.name, 1)).startingAt(TOMORROW));
		BegunWork slow = this.table.begin(id, this.clock.instant()).orElseThrow();
		BegunWork other = this.table.begin(id, this.clock.instant()).orElseThrow();
		WorkMessage message = WorkMessage.of("work.title");
		assertThat(this.table.report(slow, 1, 1, message)).isFalse();
		this.table.end(slow, WorkState.FAILED, message, this.clock.instant());
		assertThat(this.table.report(other, 1, 1, message)).isTrue();
		assertThat(view(id).state()).isEqualTo(WorkState.RUNNING);
		this.table.end(other, WorkState.SUCCEEDED, message, this.clock.instant());
		assertThat(view(id).state()).isEqualTo(WorkState.SUCCEEDED);
	}

	private static Assignment counting(CountTo order) {
		return Assignment.of(CountingWorker.NAME, order, WorkMessage.of("work.title"));
	}

	private int turnsOf(@Nullable UUID id) {
		return this.jdbc
			.queryForList("select version from scheduled_tasks where task_instance = ?", Long.class, String.valueOf(id))
			.size();
	}

	private WaitingTurns turns() {
		return WaitingTurns.of(this.beans);
	}

	private WorkView view(UUID id) {
		return this.work.find(id).orElseThrow();
	}

	private List<@Nullable Integer> numbers() {
		return this.jdbc.queryForList("select number from counted where name = ? order by number", Integer.class,
				this.name);
	}

	private List<@Nullable Integer> attempts() {
		return this.jdbc.queryForList("select distinct attempt from counted where name = ? order by attempt",
				Integer.class, this.name);
	}

}
