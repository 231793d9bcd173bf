package org.meetingdossier.platform.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.transaction.CannotCreateTransactionException;

import org.meetingdossier.platform.work.LongWork;
import org.meetingdossier.platform.work.WorkMessage;
import org.meetingdossier.platform.work.WorkState;
import org.meetingdossier.platform.work.WorkView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.Mockito.mock;

/**
 * What the log tells while the database is away from those who follow work.
 */
@ExtendWith(OutputCaptureExtension.class)
class WorkReadersTests {

	private final LongWork work = mock(LongWork.class);

	private final WorkReaders readers = readers();

	private final WorkView view = new WorkView(UUID.randomUUID(), "count", WorkMessage.of("count"), WorkState.RUNNING,
			1, 2L, null, null, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, null, null);

	@Test
	void hearNothingAndAreStillThereWhenTheDatabaseIsBack(CapturedOutput output) {
		given(this.work.find(anyCollection()))
			.willThrow(new CannotCreateTransactionException("no transaction", new SQLTransientConnectionException(
					"no connection after 2500ms", new SQLException("refused", "08001"))));
		this.readers.follow(this.view, "griffier", Locale.ENGLISH);
		for (int look = 1; look <= 61; look++) {
			this.readers.tellAll();
		}
		willReturn(List.of(this.view)).given(this.work).find(anyCollection());
		this.readers.tellAll();
		this.readers.tellAll();
		assertThat(this.readers.count()).isOne();
		assertThat(output.getAll().lines().filter((line) -> line.contains("as the database is away"))).hasSize(2);
		assertThat(output.getAll().lines().filter((line) -> line.contains("The database answers again")))
			.singleElement()
			.asString()
			.endsWith("work that failed: 61");
		assertThat(output.getAll()).doesNotContain("\tat ");
	}

	@Test
	void areToldThatAllConnectionsAreInUse(CapturedOutput output) {
		given(this.work.find(anyCollection())).willThrow(new CannotCreateTransactionException("no transaction",
				new SQLTransientConnectionException("no connection after 2500ms")));
		this.readers.follow(this.view, "griffier", Locale.ENGLISH);
		this.readers.tellAll();
		assertThat(output.getAll()).contains("as the database is busy").doesNotContain("is away");
	}

	@Test
	void doNotBlameTheDatabaseForAFault() {
		given(this.work.find(anyCollection())).willThrow(new IllegalStateException("a fault"));
		this.readers.follow(this.view, "griffier", Locale.ENGLISH);
		assertThatIllegalStateException().isThrownBy(this.readers::tellAll).withMessage("a fault");
	}

	private WorkReaders readers() {
		StaticMessageSource messages = new StaticMessageSource();
		messages.setUseCodeAsDefaultMessage(true);
		WorkReaders started = new WorkReaders(this.work, new WorkWords(messages), 200);
		started.start();
		return started;
	}

}
