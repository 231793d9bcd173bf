package org.meetingdossier.platform.work;

import java.sql.SQLTransientConnectionException;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.github.kagkarlsson.scheduler.event.SchedulerListener.SchedulerEventType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

class FailedLooksTests {

	private final FailedLooks looks = new FailedLooks();

	private final ListAppender<ILoggingEvent> written = new ListAppender<>();

	private final Logger library = (Logger) LoggerFactory.getLogger("com.github.kagkarlsson.scheduler.Looking");

	private final Logger ours = (Logger) LoggerFactory.getLogger(FailedLooks.class);

	@BeforeEach
	void listen() {
		this.written.start();
		this.library.addAppender(this.written);
		this.ours.addAppender(this.written);
		this.looks.listen();
	}

	@AfterEach
	void end() {
		this.looks.end();
		this.library.detachAppender(this.written);
		this.ours.detachAppender(this.written);
	}

	@Test
	void areOneLineWhenTheDatabaseGoesAndOneWhenItIsBack() {
		for (int look = 0; look < 7; look++) {
			this.library.error("Unhandled exception. Will keep running.",
					new IllegalStateException(new SQLTransientConnectionException("no connection after 2500ms")));
		}
		this.library.warn("Heartbeat of {} failed", "work", new SQLTransientConnectionException("no connection"));
		this.looks.looks().onSchedulerEvent(SchedulerEventType.RAN_EXECUTE_DUE);
		this.looks.looks().onSchedulerEvent(SchedulerEventType.RAN_EXECUTE_DUE);
		assertThat(lines()).containsExactly(
				"Looking for work fails, as the database is away: no connection after 2500ms",
				"The database is back; looks for work that failed: 8");
		assertThat(this.written.list).allSatisfy((event) -> assertThat(event.getThrowableProxy()).isNull());
	}

	@Test
	void areToldAtLengthWhenTheDatabaseIsNotToBlame() {
		this.library.error("Unhandled exception. Will keep running.", new IllegalStateException("a fault"));
		assertThat(lines()).containsExactly("Unhandled exception. Will keep running.");
		assertThat(this.written.list.get(0).getThrowableProxy()).isNotNull();
		assertThat(this.written.list.get(0).getLevel()).isEqualTo(Level.ERROR);
	}

	private List<String> lines() {
		return this.written.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
	}

}
