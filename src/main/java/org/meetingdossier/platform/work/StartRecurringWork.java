package org.meetingdossier.platform.work;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.storage.StorageProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells JobRunr at start-up which work recurs, and starts it when JobRunr says so. Public
 * because JobRunr calls it by reflection; nobody else does.
 */
@Component
public class StartRecurringWork implements JobRequestHandler<RecurringTurn> {

	private static final Logger logger = LoggerFactory.getLogger(StartRecurringWork.class);

	private static final ZoneId DUTCH_TIME = ZoneId.of("Europe/Amsterdam");

	private final List<RecurringWork> all;

	private final LongWork work;

	private final JobRequestScheduler jobs;

	private final StorageProvider storage;

	private final ObjectProvider<BackgroundJobServer> server;

	StartRecurringWork(ObjectProvider<RecurringWork> all, LongWork work, JobRequestScheduler jobs,
			StorageProvider storage, ObjectProvider<BackgroundJobServer> server) {
		this.all = all.stream().toList();
		this.work = work;
		this.jobs = jobs;
		this.storage = storage;
		this.server = server;
	}

	@EventListener(ApplicationReadyEvent.class)
	void schedule() {
		if (this.server.getIfAvailable() == null) {
			return;
		}
		this.storage.getRecurringJobs()
			.stream()
			.map((known) -> known.getId())
			.filter((name) -> find(name).isEmpty())
			.forEach(this.jobs::deleteRecurringJob);
		this.all.stream()
			.filter(RecurringWork::isOn)
			.forEach((one) -> this.jobs.scheduleRecurrently(one.name(), one.cron(), DUTCH_TIME,
					new RecurringTurn(one.name())));
	}

	@Override
	public void run(RecurringTurn turn) {
		find(turn.name()).ifPresentOrElse((one) -> this.work.start(one.assignment().onceAs(one.name())),
				() -> logger.warn("Nothing recurs as {} any more", turn.name()));
	}

	private Optional<RecurringWork> find(String name) {
		return this.all.stream().filter((one) -> one.name().equals(name) && one.isOn()).findFirst();
	}

}
