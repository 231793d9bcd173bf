package org.meetingdossier.platform.work;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A room with a worker that counts, once by order and again and again by the clock.
 */
@TestConfiguration(proxyBeanMethods = false)
public class CountingConfiguration {

	/** The name of what recurs, and who counts then. */
	static final String RECURRING = "test.recurring";

	@Bean
	CountingWorker countingWorker(JdbcTemplate jdbc) {
		return new CountingWorker(jdbc);
	}

	@Bean
	RecurringWork everyFewSeconds() {
		return new RecurringWork(RECURRING, "*/5 * * * * *",
				Assignment.of(CountingWorker.NAME, CountTo.of(RECURRING, 1), WorkMessage.of("work.title")));
	}

	@Bean
	RecurringWork turnedOff() {
		return new RecurringWork("test.off", RecurringWork.NEVER,
				Assignment.of(CountingWorker.NAME, CountTo.of("off", 1), WorkMessage.of("work.title")));
	}

}
