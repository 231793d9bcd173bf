package org.meetingdossier.platform.work;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.platform.TestPart;

/**
 * A room with a worker that counts.
 */
@TestPart
@TestConfiguration(proxyBeanMethods = false)
public class CountingConfiguration {

	@Bean
	CountingWorker countingWorker(JdbcTemplate jdbc) {
		return new CountingWorker(jdbc);
	}

}
