package org.meetingdossier.platform.work;

import java.time.Clock;

import org.jobrunr.scheduling.JobRequestScheduler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Hands work over to JobRunr, which does not take part in our transactions. What was kept but
 * not handed over, as the application was killed in between, is handed over later; under the
 * same identity, so that JobRunr has each piece of work once.
 */
@Component
class HandOver {

	private static final Logger logger = LoggerFactory.getLogger(HandOver.class);

	private static final int AT_ONCE = 100;

	private final JobRequestScheduler jobs;

	private final WorkTable table;

	private final Clock clock;

	HandOver(JobRequestScheduler jobs, WorkTable table, Clock clock) {
		this.jobs = jobs;
		this.table = table;
		this.clock = clock;
	}

	void tryNow(WaitingWork work) {
		try {
			WorkTurn turn = new WorkTurn(work.id());
			if (work.dueAt().isAfter(this.clock.instant())) {
				this.jobs.schedule(work.id(), work.dueAt(), turn);
			}
			else {
				this.jobs.enqueue(work.id(), turn);
			}
			this.table.handedOver(work.id());
		}
		catch (RuntimeException ex) {
			logger.warn("Work {} is handed over later", work.id(), ex);
		}
	}

	@Scheduled(initialDelayString = "${dossier.work.hand-over-interval:1m}",
			fixedDelayString = "${dossier.work.hand-over-interval:1m}")
	void rest() {
		this.table.findNotHandedOver(AT_ONCE).forEach(this::tryNow);
	}

}
