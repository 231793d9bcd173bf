package org.meetingdossier.dossier.publishing;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.meetingdossier.platform.work.Progress;
import org.meetingdossier.platform.work.WorkMessage;
import org.meetingdossier.platform.work.Worker;

/**
 * Publishes what is due when the time of a planned publication has come. It looks at all
 * of them, so that one turn makes up for others that were missed.
 */
@Component
class PublishDue implements Worker<PublishDue.Order> {

	static final String NAME = "dossier.publish-due";

	private final PublicationSchedule schedule;

	private final Clock clock;

	PublishDue(PublicationSchedule schedule, Clock clock) {
		this.schedule = schedule;
		this.clock = clock;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Class<Order> orders() {
		return Order.class;
	}

	@Override
	public WorkMessage perform(Order order, Progress progress) {
		return WorkMessage.of("publishing.due.done", this.schedule.publishDue(this.clock.instant()));
	}

	/**
	 * What its turn was asked for.
	 *
	 * @param dossier the dossier of which a publication was planned
	 */
	record Order(UUID dossier) {

	}

}
